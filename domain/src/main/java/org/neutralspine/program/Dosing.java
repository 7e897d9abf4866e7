package org.neutralspine.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.rule.DoseLimits;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Range;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/** Finds the dose of an item: the catalogue's, a share of it in a first program, kept within the dosing rules. */
final class Dosing {

    private final List<Rule> programRules;
    private final Facts before;
    private final Optional<Then.StartLow> startLow;
    private final int minutesADay;
    private final Map<String, List<DoseLimits>> limits = new HashMap<>();

    Dosing(List<Rule> programRules, Facts before, Optional<Then.StartLow> startLow, int minutesADay) {
        this.programRules = programRules;
        this.before = before;
        this.startLow = startLow;
        this.minutesADay = minutesADay;
    }

    Dose dose(Exercise exercise) {
        Dose dose = exercise.defaultDose();
        if (startLow.isPresent() && !ProgramFacts.isWalk(exercise)) {
            dose = share(dose, startLow.get());
        }
        dose = within(exercise, dose);
        return ProgramFacts.isWalk(exercise) ? dose : fitting(dose);
    }

    /** A dose brought within the rules about the exercise. */
    Dose within(Exercise exercise, Dose dose) {
        Dose kept = dose;
        for (DoseLimits each : limitsFor(exercise)) {
            kept = within(kept, each);
        }
        return kept;
    }

    int minHoursBetween(Exercise exercise) {
        return limitsFor(exercise).stream()
                .map(DoseLimits::minHoursBetween)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Fewer sets; with one set, fewer repetitions. */
    private static Dose share(Dose dose, Then.StartLow startLow) {
        Integer reps = dose.reps();
        if (dose.sets() > 1 || reps == null) {
            return dose.withSets(startLow.share(dose.sets()));
        }
        return dose.withReps(startLow.share(reps));
    }

    /** The limits about this exercise: those that name it, or whose rule fires for it alone. */
    private List<DoseLimits> limitsFor(Exercise exercise) {
        return limits.computeIfAbsent(exercise.id(), id -> limitsAlone(exercise));
    }

    private List<DoseLimits> limitsAlone(Exercise exercise) {
        Facts alone = ProgramFacts.of(before, List.of(exercise));
        return programRules.stream()
                .filter(rule -> rule.has(Then.LimitDose.class) && rule.fires(alone))
                .flatMap(rule -> rule.effects(Then.LimitDose.class))
                .map(Then.LimitDose::limits)
                .filter(found ->
                        found.exercises().isEmpty() || found.exercises().contains(exercise.id()))
                .toList();
    }

    private static Dose within(Dose dose, DoseLimits limits) {
        return dose.withSets(limited(limits.sets(), dose.sets()))
                .withHoldSeconds(limitedOrNull(limits.holdSeconds(), dose.holdSeconds()))
                .withMinutes(limitedOrNull(limits.minutes(), dose.minutes()))
                .withBoutsPerDay(limited(limits.boutsPerDay(), dose.boutsPerDay()))
                .withPerWeek(limited(limits.perWeek(), dose.perWeek()));
    }

    private static int limited(@Nullable Range range, int dose) {
        return range == null ? dose : range.limit(dose);
    }

    private static @Nullable Integer limitedOrNull(@Nullable Range range, @Nullable Integer dose) {
        return range == null || dose == null ? dose : Integer.valueOf(range.limit(dose));
    }

    /** Cut down until one day of it fits into a day. */
    private Dose fitting(Dose dose) {
        Dose fits = dose;
        Integer minutes = fits.minutes();
        while (fits.minutesPerDay() > minutesADay && (fits.sets() > 1 || (minutes != null && minutes > 1))) {
            if (minutes != null && minutes > 1) {
                minutes = minutes - 1;
                fits = fits.withMinutes(minutes);
            } else {
                fits = fits.withSets(fits.sets() - 1);
            }
        }
        return fits;
    }
}
