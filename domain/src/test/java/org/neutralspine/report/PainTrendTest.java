package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.TrainingWeek;

/** Expected values by hand, or by SciPy 1.17 ({@code theilslopes}, method separate) where a decimal is odd. */
class PainTrendTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final LocalDate FIRST = PainTrend.firstDay(WEEK);
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void looksAtTheTwentyEightDaysThatEndOnTheSunday() {
        assertThat(FIRST).isEqualTo(LocalDate.of(2026, 10, 19));

        PainTrend trend = PainTrend.of(
                WEEK,
                List.of(
                        new PainPoint(FIRST.minusDays(1), 9),
                        new PainPoint(FIRST, 1),
                        new PainPoint(WEEK.sunday(), 1),
                        new PainPoint(WEEK.sunday().plusDays(1), 9)));

        assertThat(trend.reportedDays()).isEqualTo(2);
    }

    @Test
    void saysThatFourDaysAreNotEnough() {
        assertThat(trend(new int[] {0, 1, 2, 3}, 5, 5, 5, 5)).isEqualTo(new PainTrend.NotEnough(4));
    }

    @Test
    void isFlatAndCertainOfNothingWhenPainNeverChanges() {
        PainTrend.Known flat = known(new int[] {0, 1, 2, 3, 4}, 4, 4, 4, 4, 4);

        assertThat(flat.slope()).isZero();
        assertThat(flat.low()).isZero();
        assertThat(flat.high()).isZero();
        assertThat(flat.pValue()).isEqualTo(1);
        assertThat(flat.matters()).isFalse();
        assertThat(flat.direction()).isEqualTo(PainTrend.Direction.STEADY);
    }

    @Test
    void fallsByOnePointAWeekOnAStraightLine() {
        PainTrend.Known line = known(new int[] {0, 7, 14, 21, 27}, 7, 6, 5, 4, 3);

        // pairs: six of -1, and (27d) -4/(27/7), -3/(20/7), -2/(13/7), -1/(6/7); sorted the middle two are -1 and -1
        assertThat(line.slope()).isEqualTo(-1, EXACT);
        assertThat(line.start()).isEqualTo(7, EXACT);
        assertThat(line.change()).isEqualTo(-27 / 7.0, EXACT);
        // S = -10, variance = 5*4*15/18, z = 9/sqrt(16.667)
        assertThat(line.pValue()).isEqualTo(0.027486, within(1e-5));
        assertThat(line.direction()).isEqualTo(PainTrend.Direction.BETTER);
    }

    @Test
    void agreesWithSciPyOnARisingCourseWithAGapAndTies() {
        PainTrend.Known rising = known(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 9, 10}, 3, 4, 4, 5, 4, 6, 5, 6, 7, 6);

        assertThat(rising.slope()).isEqualTo(7 / 3.0, EXACT);
        assertThat(rising.low()).isEqualTo(1.4, EXACT);
        assertThat(rising.high()).isEqualTo(3.5, EXACT);
        assertThat(rising.pValue()).isEqualTo(0.004104168791341118, EXACT);
        assertThat(rising.direction()).isEqualTo(PainTrend.Direction.WORSE);
    }

    @Test
    void agreesWithSciPyOnAFallingCourseThatEndsInAReportedZero() {
        PainTrend.Known falling = known(new int[] {0, 3, 5, 10, 12, 20, 27}, 7, 6, 6, 4, 5, 3, 0);

        assertThat(falling.slope()).isEqualTo(-1.6470588235294117, EXACT);
        assertThat(falling.low()).isEqualTo(-2.333333333333333, EXACT);
        assertThat(falling.high()).isEqualTo(-0.7777777777777779, EXACT);
        assertThat(falling.pValue()).isEqualTo(0.009809151645794335, EXACT);
        assertThat(falling.reportedDays()).isEqualTo(7);
    }

    @Test
    void takesAChangeOfTwoPointsAsMattering() {
        assertThat(change(8, 2).matters()).isTrue();
        assertThat(change(8, -2).matters()).isTrue();
        assertThat(change(8, 1.99).matters()).isFalse();
    }

    @Test
    void takesAChangeOfThirtyPerCentAsMattering() {
        assertThat(change(4, 1.2).matters()).isTrue();
        assertThat(change(4, 1.19).matters()).isFalse();
        assertThat(change(0, 1.9).matters()).isFalse();
    }

    @Test
    void callsAChangeSteadyWhenChanceMayExplainIt() {
        assertThat(new PainTrend.Known(5, 1, -1, 3, 0.05, 3, 3).direction()).isEqualTo(PainTrend.Direction.STEADY);
        assertThat(new PainTrend.Known(5, 1, 0.2, 3, 0.049, 3, 3).direction()).isEqualTo(PainTrend.Direction.WORSE);
    }

    @Test
    void takesTheHighestOfDuringAndAfterElseThePainBefore() {
        assertThat(new PainDay(FIRST, 8, 2, 3).point()).hasValue(3);
        assertThat(new PainDay(FIRST, 8, 5, null).point()).hasValue(5);
        assertThat(new PainDay(FIRST, 8, null, null).point()).hasValue(8);
        assertThat(new PainDay(FIRST, 8, 0, null).point()).hasValue(0);
        assertThat(new PainDay(FIRST, null, null, null).point()).isEmpty();
    }

    private static PainTrend.Known change(double start, double change) {
        return new PainTrend.Known(10, change / 4, 0, 0, 0.01, start, change);
    }

    static PainTrend.Known known(int[] days, int... scores) {
        return (PainTrend.Known) trend(days, scores);
    }

    private static PainTrend trend(int[] days, int... scores) {
        return PainTrend.of(
                WEEK,
                IntStream.range(0, days.length)
                        .mapToObj(i -> new PainPoint(FIRST.plusDays(days[i]), scores[i]))
                        .toList());
    }

    @Test
    void aChangeIsWrittenWithItsSignButNeverBeforeANought() {
        assertThat(PainTrend.points(0.05)).isEqualTo("+0.1");
        assertThat(PainTrend.points(0.049)).isEqualTo("0.0");
        assertThat(PainTrend.points(-0.049)).isEqualTo("0.0");
        assertThat(PainTrend.points(-1.25)).startsWith("-1.");
    }
}
