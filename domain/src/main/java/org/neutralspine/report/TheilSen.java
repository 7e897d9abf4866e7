package org.neutralspine.report;

import java.util.Arrays;
import java.util.List;

/** The arithmetic of a {@link PainTrend}: Theil (1950), Sen (1968) section 2, Mann (1945) and Kendall (1975). */
final class TheilSen {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double DAYS_A_WEEK = 7;

    private final int[] days;
    private final int[] scores;

    private TheilSen(List<PainPoint> byDay) {
        int n = byDay.size();
        long first = byDay.get(0).day().toEpochDay();
        days = new int[n];
        scores = new int[n];
        for (int i = 0; i < n; i++) {
            days[i] = (int) (byDay.get(i).day().toEpochDay() - first);
            scores[i] = byDay.get(i).score();
        }
    }

    /** The trend of points in order of their days, one a day, at least two. */
    static PainTrend.Known of(List<PainPoint> byDay) {
        return new TheilSen(byDay).trend();
    }

    private PainTrend.Known trend() {
        double[] slopes = Slopes.ascending(days, scores);
        double slope = median(slopes);
        double variance = varianceOfS();
        double spread = Z * Math.sqrt(variance);
        int high = (int) Math.rint((slopes.length + spread) / 2);
        int low = (int) Math.rint((slopes.length - spread) / 2) - 1;
        return new PainTrend.Known(
                scores.length,
                slope,
                slopes[Math.max(low, 0)],
                slopes[Math.min(high, slopes.length - 1)],
                mannKendall(variance),
                start(slope),
                slope * days[days.length - 1] / DAYS_A_WEEK);
    }

    /** Where the fitted line begins: the median of what is left of the scores without the slope. */
    private double start(double slope) {
        double[] left = new double[scores.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = scores[i] - slope * days[i] / DAYS_A_WEEK;
        }
        Arrays.sort(left);
        return median(left);
    }

    private double mannKendall(double variance) {
        int s = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                s += Integer.signum(scores[j] - scores[i]);
            }
        }
        if (s == 0 || variance == 0) {
            return 1;
        }
        return Math.min(1, 2 * upperTail((Math.abs(s) - 1) / Math.sqrt(variance)));
    }

    /** Kendall's variance, less for every group of equal scores. */
    private double varianceOfS() {
        int[] sorted = scores.clone();
        Arrays.sort(sorted);
        double tied = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                tied += term(to - from);
                from = to;
            }
        }
        return (term(sorted.length) - tied) / 18;
    }

    private static double term(int n) {
        return n * (n - 1.0) * (2.0 * n + 5);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The normal distribution's mass above {@code z}, by Marsaglia's series; exact to about 15 digits for z below 7. */
    private static double upperTail(double z) {
        double sum = z;
        double term = z;
        for (int i = 3; Math.abs(term) > 1e-18 * sum; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        double below = 0.5 + sum * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return Math.max(0, 1 - below);
    }
}
