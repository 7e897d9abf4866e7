package org.neutralspine.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;

/** Turns the items a physiotherapist wants into prescriptions, and says which cannot be meant. */
final class Wanted {

    private static final int MOST_ITEMS = 20;
    private static final int HEAVIEST_KG = 200;
    private static final int LONGEST_HOLD = 600;
    private static final String USUAL_WHY = "Chosen by your physiotherapist for you.";

    private final List<Prescription> before;
    private final Violations violations = new Violations();

    private Wanted(List<Prescription> before) {
        this.before = before;
    }

    static List<Prescription> prescriptions(KnowledgeBase knowledge, List<Change> wanted, List<Prescription> before) {
        Wanted reader = new Wanted(before);
        reader.violations.check(
                !wanted.isEmpty() && wanted.size() <= MOST_ITEMS, "items", "must hold 1 to " + MOST_ITEMS);
        List<Prescription> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String path = "items[" + i + "]";
            reader.violations.check(seen.add(wanted.get(i).exerciseId()), path + ".exerciseId", "must stand here once");
            items.add(reader.item(knowledge.catalogue().get(wanted.get(i).exerciseId()), wanted.get(i), path));
        }
        reader.violations.refuse();
        return items;
    }

    /** Refuses exercises that nobody knows. */
    static void refuseUnknown(KnowledgeBase knowledge, List<Change> wanted) {
        Violations violations = new Violations();
        for (int i = 0; i < wanted.size(); i++) {
            boolean known =
                    knowledge.catalogue().find(wanted.get(i).exerciseId()).isPresent();
            violations.check(known, "items[" + i + "].exerciseId", "must be the id of an exercise");
        }
        violations.refuse();
    }

    private Prescription item(Exercise exercise, Change wanted, String path) {
        Optional<Prescription> former = before.stream()
                .filter(item -> item.exerciseId().equals(exercise.id()))
                .findFirst();
        Dose dose = Optional.ofNullable(wanted.dose())
                .orElseGet(() -> former.map(Prescription::dose).orElse(exercise.defaultDose()));
        List<DayOfWeek> days = days(wanted.days(), former, dose);
        violations.check(!days.isEmpty(), path + ".days", "must name at least one day, each once");
        dose(dose, path + ".dose");
        load(wanted.loadKg(), path + ".loadKg");
        violations.optionalText(wanted.why(), path + ".why", 1000);
        String why = Optional.ofNullable(wanted.why())
                .orElseGet(() -> former.map(Prescription::why).orElse(USUAL_WHY));
        String slot = former.map(Prescription::slot).orElse(null);
        return new Prescription(
                exercise.id(),
                exercise.category().word(),
                slot,
                dose.withPerWeek(days.size()),
                days,
                wanted.loadKg(),
                why);
    }

    private static List<DayOfWeek> days(@Nullable List<DayOfWeek> wanted, Optional<Prescription> former, Dose dose) {
        if (wanted != null) {
            return Stream.of(DayOfWeek.values()).filter(wanted::contains).toList();
        }
        return former.map(Prescription::days).orElseGet(() -> spread(dose.perWeek()));
    }

    /** So many days spread over the week, beginning on Monday. */
    private static List<DayOfWeek> spread(int perWeek) {
        int times = Math.max(1, Math.min(7, perWeek));
        return Stream.iterate(0, i -> i < times, i -> i + 1)
                .map(i -> DayOfWeek.of(1 + i * 7 / times))
                .toList();
    }

    private void dose(Dose dose, String path) {
        between(dose.sets(), 1, 20, path + ".sets");
        between(dose.reps(), 1, 100, path + ".reps");
        between(dose.holdSeconds(), 0, LONGEST_HOLD, path + ".holdSeconds");
        between(dose.minutes(), 1, 120, path + ".minutes");
        between(dose.boutsPerDay(), 1, 10, path + ".boutsPerDay");
        between(dose.restSeconds(), 0, LONGEST_HOLD, path + ".restSeconds");
        between(dose.effort(), 0, 10, path + ".effort");
        violations.check(
                dose.minutes() != null || dose.reps() != null || dose.holdSeconds() != null,
                path,
                "must say repetitions, a hold or minutes");
    }

    private void between(@Nullable Integer value, int min, int max, String path) {
        violations.check(value == null || (value >= min && value <= max), path, "must be " + min + " to " + max);
    }

    private void load(@Nullable BigDecimal load, String path) {
        boolean ok = load == null
                || (load.signum() >= 0
                        && load.compareTo(BigDecimal.valueOf(HEAVIEST_KG)) <= 0
                        && load.stripTrailingZeros().scale() <= 2);
        violations.check(ok, path, "must be 0 to " + HEAVIEST_KG + " kilograms with at most two decimals");
    }
}
