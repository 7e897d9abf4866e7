package org.neutralspine.report;

import java.util.Arrays;

/**
 * The slopes between all pairs of points, in ascending order. Within 28 days and the pain scale only some hundred different
 * slopes are possible, so they are counted instead of sorted; anything beyond is sorted. Both give the same numbers to the
 * last bit, because equal fractions round alike.
 */
final class Slopes {

    private static final double DAYS_A_WEEK = 7;
    private static final int HIGHEST = 10;
    private static final int MOST_DAYS = PainTrend.WINDOW_DAYS - 1;

    /** Every slope the scale and the window allow, ascending. */
    private static final double[] POSSIBLE = possible();

    /** Where each of them stands, by the difference of scores and of days. */
    private static final short[] PLACES = places();

    private Slopes() {}

    /**
     * In points a week, ascending.
     *
     * @param days different days in ascending order, the first of them 0
     * @param scores the score of each day
     */
    static double[] ascending(int[] days, int[] scores) {
        return fits(days, scores) ? counted(days, scores) : sorted(days, scores);
    }

    private static boolean fits(int[] days, int[] scores) {
        boolean fits = days[days.length - 1] <= MOST_DAYS;
        for (int score : scores) {
            fits &= score >= 0 && score <= HIGHEST;
        }
        return fits;
    }

    private static double[] counted(int[] days, int[] scores) {
        int[] counts = new int[POSSIBLE.length];
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                counts[PLACES[place(scores[j] - scores[i], days[j] - days[i])]]++;
            }
        }
        double[] slopes = new double[scores.length * (scores.length - 1) / 2];
        int filled = 0;
        for (int place = 0; place < counts.length; place++) {
            for (int left = counts[place]; left > 0; left--) {
                slopes[filled++] = POSSIBLE[place];
            }
        }
        return slopes;
    }

    /** The plain way, for any scores and days. */
    static double[] sorted(int[] days, int[] scores) {
        double[] slopes = new double[scores.length * (scores.length - 1) / 2];
        int filled = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                slopes[filled++] = slope(scores[j] - scores[i], days[j] - days[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double slope(int points, int days) {
        return points * DAYS_A_WEEK / days;
    }

    private static int place(int points, int days) {
        return (points + HIGHEST) * MOST_DAYS + days - 1;
    }

    private static double[] possible() {
        double[] all = new double[(2 * HIGHEST + 1) * MOST_DAYS];
        for (int points = -HIGHEST; points <= HIGHEST; points++) {
            for (int days = 1; days <= MOST_DAYS; days++) {
                all[place(points, days)] = slope(points, days);
            }
        }
        return Arrays.stream(all).distinct().sorted().toArray();
    }

    private static short[] places() {
        short[] places = new short[(2 * HIGHEST + 1) * MOST_DAYS];
        for (int points = -HIGHEST; points <= HIGHEST; points++) {
            for (int days = 1; days <= MOST_DAYS; days++) {
                places[place(points, days)] = (short) Arrays.binarySearch(POSSIBLE, slope(points, days));
            }
        }
        return places;
    }
}
