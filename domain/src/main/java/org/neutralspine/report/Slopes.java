package org.neutralspine.report;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The slopes between all pairs of days, in ascending order. Within 28 days and a scale of 0 to 10 only a few hundred
 * different slopes are possible, so they are counted and not sorted.
 */
final class Slopes {

    private static final double DAYS_A_WEEK = 7;
    private static final int HIGHEST_SCORE = 10;
    private static final double[] POSSIBLE = IntStream.rangeClosed(-HIGHEST_SCORE, HIGHEST_SCORE)
            .mapToObj(Slopes::ofRise)
            .flatMapToDouble(Function.identity())
            .sorted()
            .distinct()
            .toArray();
    private static final int[][] PLACES = IntStream.rangeClosed(-HIGHEST_SCORE, HIGHEST_SCORE)
            .mapToObj(rise -> ofRise(rise)
                    .mapToInt(slope -> Arrays.binarySearch(POSSIBLE, slope))
                    .toArray())
            .toArray(int[][]::new);

    private final int pairs;
    private final int[] upTo = new int[POSSIBLE.length];

    /** Between each of {@code days}, ascending and fewer than 28 apart, with its score of 0 to 10. */
    Slopes(int[] days, int[] scores) {
        pairs = scores.length * (scores.length - 1) / 2;
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                upTo[PLACES[scores[j] - scores[i] + HIGHEST_SCORE][days[j] - days[i] - 1]]++;
            }
        }
        for (int place = 1; place < upTo.length; place++) {
            upTo[place] += upTo[place - 1];
        }
    }

    /** Points a week for a rise of {@code rise} points within 1, 2, ... 27 days. */
    private static DoubleStream ofRise(int rise) {
        return IntStream.range(1, PainTrend.WINDOW_DAYS).mapToDouble(gap -> rise * DAYS_A_WEEK / gap);
    }

    /** How many there are. */
    int count() {
        return pairs;
    }

    /** The slope with {@code rank} others before it; below the first the first, above the last the last. */
    double at(int rank) {
        int wanted = Math.min(Math.max(rank, 0), pairs - 1);
        int place = 0;
        while (upTo[place] <= wanted) {
            place++;
        }
        return POSSIBLE[place];
    }

    /** The one in the middle, or between the two in the middle. */
    double median() {
        int middle = pairs / 2;
        return pairs % 2 == 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
    }
}
