package org.neutralspine.report;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The arithmetic of a {@link PainTrend}: Theil (1950), Sen (1968) section 2, Mann (1945) and Kendall (1975). */
final class TheilSen {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double DAYS_A_WEEK = 7;

    private final double[] weeks;
    private final int[] scores;

    private TheilSen(List<PainPoint> byDay) {
        var first = byDay.get(0).day();
        weeks = byDay.stream()
                .mapToDouble(p -> ChronoUnit.DAYS.between(first, p.day()) / DAYS_A_WEEK)
                .toArray();
        scores = byDay.stream().mapToInt(PainPoint::score).toArray();
    }

    /** The trend of points in order of their days, one a day, at least two. */
    static PainTrend.Known of(List<PainPoint> byDay) {
        return new TheilSen(byDay).trend();
    }

    private PainTrend.Known trend() {
        double[] slopes = pairwiseSlopes();
        double slope = median(slopes);
        double spread = Z * Math.sqrt(varianceOfS());
        int high = (int) Math.rint((slopes.length + spread) / 2);
        int low = (int) Math.rint((slopes.length - spread) / 2) - 1;
        double start = median(each(i -> scores[i] - slope * weeks[i]));
        return new PainTrend.Known(
                scores.length,
                slope,
                slopes[Math.max(low, 0)],
                slopes[Math.min(high, slopes.length - 1)],
                mannKendall(),
                start,
                slope * weeks[weeks.length - 1]);
    }

    private double[] pairwiseSlopes() {
        int n = scores.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                slopes[k++] = (scores[j] - scores[i]) / (weeks[j] - weeks[i]);
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private double mannKendall() {
        int s = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = i + 1; j < scores.length; j++) {
                s += Integer.signum(scores[j] - scores[i]);
            }
        }
        double variance = varianceOfS();
        if (s == 0 || variance == 0) {
            return 1;
        }
        return Math.min(1, 2 * upperTail((Math.abs(s) - 1) / Math.sqrt(variance)));
    }

    private double varianceOfS() {
        Map<Integer, Integer> ties = new HashMap<>();
        for (int score : scores) {
            ties.merge(score, 1, Integer::sum);
        }
        double tied = ties.values().stream().mapToDouble(TheilSen::term).sum();
        return (term(scores.length) - tied) / 18;
    }

    private static double term(int n) {
        return n * (n - 1.0) * (2.0 * n + 5);
    }

    private double[] each(IntToDoubleFunction value) {
        double[] values = new double[scores.length];
        Arrays.setAll(values, value);
        return values;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
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
