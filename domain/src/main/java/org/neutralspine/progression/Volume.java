package org.neutralspine.progression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Then;

/** How much the work of a week may rise. */
final class Volume {

    private final Map<Integer, Integer> mostPercent;

    /** With the rises per level of the rulebook (DOSE-04). */
    Volume(Rulebook rulebook) {
        this.mostPercent = rulebook.rules().stream()
                .flatMap(rule -> rule.effects(Then.LimitVolumeRise.class))
                .map(Then.LimitVolumeRise::mostPercent)
                .findFirst()
                .orElse(Map.of());
    }

    /** The most percent an item of that level may rise in a week. */
    int most(int level) {
        return mostPercent.getOrDefault(level, 0);
    }

    /** Whether a dose is no more than may follow another next week. */
    boolean mayFollow(Dose before, Dose after, int level) {
        return 100L * after.workSecondsPerWeek() <= (100L + most(level)) * before.workSecondsPerWeek();
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
