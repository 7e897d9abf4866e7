package org.neutralspine.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;

/** Holds every item of a program against the appraisals of the day. */
public final class ItemSafety {

    private ItemSafety() {}

    /**
     * Refuses items that may not be prescribed now, each with every reason and what to do instead.
     *
     * @throws Refusal.Conflict {@code exercise-blocked}
     */
    static void refuseBlocked(Preview preview, List<Change> items) {
        List<Violation> blocked = new ArrayList<>();
        BigDecimal limit = preview.verdict().assessment().tolerance().liftLimitKg();
        for (int i = 0; i < items.size(); i++) {
            Change item = items.get(i);
            Appraisal appraisal = preview.appraisals().get(item.exerciseId());
            if (appraisal == null || !appraisal.result().mayBePrescribed()) {
                blocked.add(new Violation("items[" + i + "].exerciseId", why(item.exerciseId(), appraisal)));
            }
            if (tooHeavy(item.loadKg(), limit)) {
                blocked.add(new Violation(
                        "items[" + i + "].loadKg", "must be at most " + limit + " kilograms at this stage"));
            }
        }
        if (!blocked.isEmpty()) {
            throw new Refusal.Conflict(
                    "exercise-blocked", "Part of this program is not safe for this patient now.", blocked);
        }
    }

    /** Whether a prescription may be done on the day of {@code preview}: allowed, and no heavier than the lifting limit. */
    public static boolean isSafe(Preview preview, Prescription item) {
        Appraisal appraisal = preview.appraisals().get(item.exerciseId());
        return appraisal != null
                && appraisal.result().mayBePrescribed()
                && !tooHeavy(
                        item.loadKg(),
                        preview.verdict().assessment().tolerance().liftLimitKg());
    }

    private static boolean tooHeavy(@Nullable BigDecimal load, @Nullable BigDecimal limit) {
        return load != null && limit != null && load.compareTo(limit) > 0;
    }

    private static String why(String exerciseId, @Nullable Appraisal appraisal) {
        if (appraisal == null) {
            return exerciseId + " cannot be prescribed now";
        }
        String reasons = appraisal.reasons().stream()
                .map(reason -> reason.text() + " (" + reason.ruleId() + ")")
                .collect(Collectors.joining("; "));
        String scope = appraisal.scope() == null ? "" : " Needs a clearance by the " + appraisal.scope() + ".";
        String instead = appraisal.alternatives().isEmpty()
                ? ""
                : " Instead: " + String.join(", ", appraisal.alternatives()) + ".";
        return exerciseId + ": " + reasons + "." + scope + instead;
    }
}
