package org.neutralspine.program;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Then;

/**
 * The level a program aims at.
 *
 * @param level 1-5
 * @param isCeiling whether nothing above it may be chosen, as in a first program (SEL-02)
 */
record Aim(int level, boolean isCeiling) {

    private static final List<Fact> WEEKS_AT_LEVEL = List.of(
            Fact.HISTORY__WEEKS_AT_LEVEL_5,
            Fact.HISTORY__WEEKS_AT_LEVEL_4,
            Fact.HISTORY__WEEKS_AT_LEVEL_3,
            Fact.HISTORY__WEEKS_AT_LEVEL_2,
            Fact.HISTORY__WEEKS_AT_LEVEL_1);

    /**
     * The aim for a patient.
     *
     * @param allowed the allowed exercises
     * @param startLow the rule that is in force for a first program; empty for a later one
     */
    static Aim of(Collection<Exercise> allowed, Optional<Then.StartLow> startLow, Facts facts) {
        int lowest = allowed.stream().mapToInt(Exercise::level).min().orElse(1);
        if (startLow.isPresent()) {
            return new Aim(lowest + startLow.get().levelsAboveLowest(), true);
        }
        return new Aim(trained(facts).orElse(lowest + 1), false);
    }

    /** Whether an exercise may be chosen. */
    boolean admits(Exercise exercise) {
        return !isCeiling || exercise.level() <= level;
    }

    /** Nearest at or below the aim first, then nearest above. */
    Comparator<Exercise> nearest() {
        return Comparator.comparing((Exercise exercise) -> exercise.level() > level)
                .thenComparingInt(exercise -> Math.abs(exercise.level() - level));
    }

    /** The highest level for which the patient has weeks. */
    private static Optional<Integer> trained(Facts facts) {
        int level = WEEKS_AT_LEVEL.size();
        for (Fact weeks : WEEKS_AT_LEVEL) {
            if (facts.value(weeks).isNumber(number -> number > 0)) {
                return Optional.of(level);
            }
            level--;
        }
        return Optional.empty();
    }
}
