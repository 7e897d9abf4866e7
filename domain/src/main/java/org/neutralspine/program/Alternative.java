package org.neutralspine.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Distance;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.Neighbours.Neighbour;
import org.neutralspine.rule.Rule;

/**
 * What fits instead of an exercise.
 *
 * @param exercise the exercise that stands in
 * @param distance how unlike it is
 * @param points the distance with who vouches for it; the nearest has the fewest
 * @param vouched who says so
 * @param rule the rule that names it; null unless that vouches
 */
record Alternative(
        Exercise exercise,
        Distance distance,
        int points,
        Vouched vouched,
        @Nullable Rule rule) {

    /** The most points of a distance that count, so that what is vouched for comes first. */
    private static final int MOST = 99;

    static Alternative of(Neighbour neighbour) {
        Vouched vouched = Vouched.of(neighbour);
        return new Alternative(
                neighbour.exercise(), neighbour.distance(), vouched.plus(neighbour.points()), vouched, null);
    }

    static Alternative namedBy(Rule rule, Exercise exercise, Distance distance) {
        return new Alternative(exercise, distance, Vouched.RULE.plus(distance.points()), Vouched.RULE, rule);
    }

    Optional<Rule> namedBy() {
        return Optional.ofNullable(rule);
    }

    /** Who says that one exercise may stand in for another, the firmest first. */
    enum Vouched {
        /** The catalogue's authors: it is the next step down the same ladder. */
        LADDER(0),
        /** A rule that fired. */
        RULE(100),
        /** The catalogue's authors: it stands further down the same ladder. */
        FURTHER_DOWN(200),
        /** The distance alone. */
        LIKENESS(200);

        private final int points;

        Vouched(int points) {
            this.points = points;
        }

        private int plus(int distance) {
            return points + Math.min(distance, MOST);
        }

        static Vouched of(Neighbour neighbour) {
            return switch (neighbour.steps()) {
                case 0 -> LIKENESS;
                case 1 -> LADDER;
                default -> FURTHER_DOWN;
            };
        }
    }
}
