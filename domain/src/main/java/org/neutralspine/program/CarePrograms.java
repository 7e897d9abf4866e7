package org.neutralspine.program;

import java.time.LocalDate;
import java.util.List;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;
import org.neutralspine.knowledge.KnowledgeBase;

/** The reasoning for a kept patient: their records of one day, through the pure core. */
public final class CarePrograms {

    private CarePrograms() {}

    /**
     * Decides for {@code kept} on {@code day}; active overrides are in it.
     *
     * @throws Refusal.Conflict while no condition is recorded
     */
    public static Preview decide(KnowledgeBase knowledge, CareRecord kept, LocalDate day) {
        if (kept.episode().conditions().isEmpty()) {
            throw new Refusal.Conflict(
                    "intake-missing", "Record the intake first: no condition is known of this patient.", List.of());
        }
        Preview preview = Preview.of(knowledge, IntakeToday.of(knowledge, kept, day));
        return Overriding.applied(knowledge, preview, kept, day);
    }

    /** Refuses while the gate withholds, and says why. */
    static void refuseWithheld(Preview preview) {
        if (preview.program().isPresent()) {
            return;
        }
        List<Violation> reasons = preview.verdict().answer().reasons().stream()
                .map(reason -> new Violation(reason.ruleId(), reason.text()))
                .toList();
        throw new Refusal.Conflict(
                "gate-withholds", "No program now: somebody has to act first. See the reasons.", reasons);
    }
}
