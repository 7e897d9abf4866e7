package org.neutralspine.progression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Then;

/**
 * How much work a week holds: sets times repetitions times the seconds of one, or the minutes, on every day and side. Rest
 * does not count.
 */
final class Volume {

    private static final int SECONDS_PER_REP = 4;
    private static final int SECONDS_PER_MINUTE = 60;

    private final Map<Integer, Integer> mostPercent;

    /** With the rises per level of the rulebook (DOSE-04). */
    Volume(Rulebook rulebook) {
        this.mostPercent = rulebook.rules().stream()
                .flatMap(rule -> rule.effects(Then.LimitVolumeRise.class))
                .map(Then.LimitVolumeRise::mostPercent)
                .findFirst()
                .orElse(Map.of());
    }

    /** Seconds of work a week. */
    static int of(Dose dose) {
        Integer minutes = dose.minutes();
        Integer hold = dose.holdSeconds();
        int unit = minutes != null ? minutes * SECONDS_PER_MINUTE : hold == null ? SECONDS_PER_REP : hold;
        int sides = dose.eachSide() ? 2 : 1;
        return dose.sets() * or1(dose.reps()) * unit * sides * dose.boutsPerDay() * dose.perWeek();
    }

    /** By how many percent the second dose is more than the first; below 0 when it is less. */
    static double risePercent(Dose before, Dose after) {
        return 100.0 * (of(after) - of(before)) / Math.max(1, of(before));
    }

    /** The most percent an item of that level may rise in a week. */
    int most(int level) {
        return mostPercent.getOrDefault(level, 0);
    }

    /** Whether a dose is no more than may follow another next week. */
    boolean mayFollow(Dose before, Dose after, int level) {
        return 100L * of(after) <= (100L + most(level)) * of(before);
    }

    /** A dose cut down in sets, then repetitions, then minutes until it may follow another. */
    Optional<Dose> cutToFollow(Dose before, Dose after, int level) {
        return candidates(after).stream()
                .filter(dose -> mayFollow(before, dose, level))
                .findFirst();
    }

    /** Ever smaller doses of the same, the whole first. */
    private static List<Dose> candidates(Dose dose) {
        Integer minutes = dose.minutes();
        if (minutes != null) {
            return IntStream.iterate(minutes, m -> m > 0, m -> m - 1)
                    .mapToObj(dose::withMinutes)
                    .toList();
        }
        return IntStream.iterate(dose.sets(), sets -> sets > 0, sets -> sets - 1)
                .boxed()
                .flatMap(sets -> IntStream.iterate(
                                or1(dose.reps()), reps -> reps > fewest(dose, sets), reps -> reps - 1)
                        .mapToObj(reps -> dose.withSets(sets).withReps(reps)))
                .toList();
    }

    /** With more than one set no set gets shorter than two thirds; the last set may. */
    private static int fewest(Dose dose, int sets) {
        return sets > 1 ? or1(dose.reps()) * 2 / 3 : 0;
    }

    private static int or1(@Nullable Integer number) {
        return number == null ? 1 : number;
    }
}
