package org.neutralspine.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.neutralspine.kernel.TrainingWeek;

/**
 * Where pain is heading: the Theil-Sen slope over the 28 days that end on the report week's Sunday. Higher is worse. Days
 * without a report are gaps and take no part.
 */
public sealed interface PainTrend {

    /** Less than this is written as nought. */
    double HALF_A_TENTH = 0.05;

    /** The days looked at, the report week's Sunday included. */
    int WINDOW_DAYS = 28;

    /** With fewer days reported than this no slope is given. */
    int ENOUGH_DAYS = 5;

    /** One answer per case, so that a new case breaks every reader when it is compiled. */
    <T> T fold(Function<NotEnough, T> notEnough, Function<Known, T> known);

    /** How many of the 28 days have a report. */
    int reportedDays();

    /** A change in points of the pain scale as people read it: one decimal, with its sign, but none before a nought. */
    static String points(double change) {
        return Math.abs(change) < HALF_A_TENTH ? "0.0" : String.format(Locale.ENGLISH, "%+.1f", change);
    }

    /** The first day looked at for {@code week}. */
    static LocalDate firstDay(TrainingWeek week) {
        return week.sunday().minusDays(WINDOW_DAYS - 1L);
    }

    /** The trend for {@code week}; points outside its 28 days are left out, their order does not matter. */
    static PainTrend of(TrainingWeek week, List<PainPoint> points) {
        return until(week.sunday(), points);
    }

    /** The same over the 28 days that end with {@code last}, which need not be a Sunday. */
    static PainTrend until(LocalDate last, List<PainPoint> points) {
        LocalDate first = last.minusDays(WINDOW_DAYS - 1L);
        List<PainPoint> seen = new ArrayList<>(points);
        seen.removeIf(point -> point.day().isBefore(first) || point.day().isAfter(last));
        seen.sort(Comparator.comparing(PainPoint::day));
        return seen.size() < ENOUGH_DAYS ? new NotEnough(seen.size()) : TheilSen.of(seen);
    }

    /**
     * Fewer than five days with a report: nothing can be said, and that is said.
     *
     * @param reportedDays the days there were
     */
    record NotEnough(int reportedDays) implements PainTrend {
        @Override
        public <T> T fold(Function<NotEnough, T> notEnough, Function<Known, T> known) {
            return notEnough.apply(this);
        }
    }

    /**
     * A slope with its uncertainty.
     *
     * @param reportedDays the days it rests on
     * @param slope points of the pain scale per week, the median of all pairwise slopes
     * @param low lower end of Sen's 95 % interval
     * @param high upper end of it
     * @param pValue two-sided, of the Mann-Kendall test corrected for ties
     * @param start the fitted line's value on the first reported day
     * @param change what the fitted line changes from the first to the last reported day
     */
    record Known(int reportedDays, double slope, double low, double high, double pValue, double start, double change)
            implements PainTrend {

        private static final double POINTS_THAT_MATTER = 2;
        private static final double SHARE_THAT_MATTERS = 0.30;
        private static final double SIGNIFICANT = 0.05;
        private static final double ROUNDING = 1e-9;

        @Override
        public <T> T fold(Function<NotEnough, T> notEnough, Function<Known, T> known) {
            return known.apply(this);
        }

        /** Whether the change is at least 2 points, or 30 % of where the line began. */
        public boolean matters() {
            double size = Math.abs(change) + ROUNDING;
            return size >= POINTS_THAT_MATTER || (start > 0 && change != 0 && size >= SHARE_THAT_MATTERS * start);
        }

        /** Worse or better only if the change matters and chance alone hardly explains it. */
        public Direction direction() {
            if (!matters() || pValue >= SIGNIFICANT) {
                return Direction.STEADY;
            }
            return slope > 0 ? Direction.WORSE : Direction.BETTER;
        }
    }

    /** What a trend means for the patient. */
    enum Direction {
        /** Pain rises. */
        WORSE,
        /** No clear change that matters. */
        STEADY,
        /** Pain falls. */
        BETTER
    }
}
