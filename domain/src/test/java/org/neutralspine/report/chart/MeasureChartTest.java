package org.neutralspine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neutralspine.report.chart.MeasureLine.Point;

/** The course of a measure can be read without being seen, and says where better is. */
class MeasureChartTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void theSentenceSaysFirstLastAndWhereBetterIs() {
        Chart chart = MeasureChart.of(line(false, 14, 9), Frame.WIDE);

        assertThat(chart.description())
                .isEqualTo("Roland-Morris: 14 on 2 Nov to 9 on 30 Nov, of 24, in 2 answers. Lower is better.");
        assertThat(chart.svg())
                .contains("<desc>" + chart.description())
                .contains(">lower is better<")
                .contains("<circle");
    }

    @Test
    void higherScoresAreDrawnHigherWhateverIsBetter() {
        String rising = MeasureChart.of(line(true, 0, 24), Frame.NARROW).svg();

        assertThat(rising).contains(">higher is better<").containsPattern("<path d=\"M32 190L308 24\"");
    }

    @Test
    void oneAnswerIsADotAndNoneIsNoChart() {
        assertThat(MeasureChart.of(line(true, 7), Frame.WIDE).description())
                .isEqualTo("Roland-Morris: 7 on 2 Nov of 24. Higher is better.");
        assertThatThrownBy(() -> line(true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MeasureLine line(boolean higherIsBetter, int... scores) {
        List<Point> points = new java.util.ArrayList<>();
        for (int score : scores) {
            points.add(new Point(DAY.plusWeeks(4L * points.size()), BigDecimal.valueOf(score)));
        }
        return new MeasureLine("Roland-Morris", "of 24", 0, 24, higherIsBetter, points);
    }
}
