package org.neutralspine.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.TrainingWeek;
import org.xml.sax.InputSource;

class ChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern COURSE_OR_DOT =
            Pattern.compile("(?:fill=\"none\" stroke|<circle [^>]*fill)=\"(#[0-9a-f]{6})\"");

    @Test
    void aMissingDayIsAGapAndATickAndNeverZero() {
        var course = course(Map.of(0, 3, 1, 2, 3, 5));

        String svg = PainChart.of(course, Frame.WIDE).svg();

        assertThat(svg).contains("<path d=\"M39 137.2L59.8 154.8M101.4 102\"").doesNotContain("NaN");
        assertThat(svg.split("y1=\"186\" y2=\"190\"", -1)).hasSize(28 - 3 + 1);
        assertThat(PainChart.line(course, d -> course.index(d), y -> y)).isEqualTo("M0 3L1 2M3 5");
    }

    @Test
    void aReportedZeroIsAPointOfItsOwn() {
        assertThat(PainChart.line(course(Map.of(4, 0)), d -> 4, y -> y)).isEqualTo("M4 0");
    }

    @Test
    void aScoreAtTheLimitIsACircleAndOneAboveItADiamond() {
        String atLimit = PainChart.of(course(Map.of(0, 4)), Frame.WIDE).svg();
        String above = PainChart.of(course(Map.of(0, 5)), Frame.WIDE).svg();

        assertThat(atLimit).contains("<circle").doesNotContain("Z\" fill=\"" + Svg.WARN);
        assertThat(above).contains("Z\" fill=\"" + Svg.WARN).doesNotContain("<circle");
    }

    @Test
    void theSentenceSaysHowManyDaysWereReported() {
        assertThat(PainChart.of(course(Map.of(0, 3, 1, 6)), Frame.WIDE).description())
                .isEqualTo("Pain from 2 Mar to 29 Mar: last 6 of 10 on 3 Mar, above 4 on 1 of 2 reported days;"
                        + " 2 of 28 days have a report.");
        assertThat(PainChart.of(course(Map.of()), Frame.WIDE).description())
                .isEqualTo("Pain from 2 Mar to 29 Mar: nothing reported yet.");
    }

    @Test
    void aDayOutsideTheSpanIsLeftOut() {
        var course = new PainCourse(MONDAY, MONDAY.plusDays(6), Map.of(MONDAY.minusDays(1), new Nrs(9)), 4);

        assertThat(course.reported()).isZero();
    }

    @Test
    void theAdherenceLabelSaysHowManyOfHowMany() {
        var week = new TrainingWeek(MONDAY);
        var chart =
                AdherenceChart.of(List.of(new WeekDone(week, 12, 14), new WeekDone(week.next(), 0, 0)), Frame.NARROW);

        assertThat(chart.svg()).contains(">12 of 14<", ">no plan<", Svg.GOOD);
        assertThat(new WeekDone(week, 16, 14).percent()).isEqualTo(100);
        assertThat(new WeekDone(week, 11, 14).percent()).isEqualTo(79);
    }

    @Test
    void everyChartIsWellFormedAndUsesPresentationAttributesOnly() throws Exception {
        var course = course(Map.of(0, 0, 1, 10, 5, 4));
        for (Chart chart : List.of(
                PainChart.of(course, Frame.WIDE),
                PainChart.of(course, Frame.NARROW),
                Sparkline.of(course),
                AdherenceChart.of(List.of(), Frame.WIDE))) {
            assertThat(chart.svg()).doesNotContain("class=", "style=", "<script", "href", "rgba", "paint-order");
            assertThat(chart.forPaper()).contains(" alt=\"");
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(chart.forPaper())));
        }
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"#ffffff", "#1d262b", "#12181b"})
    void inAMailTheCourseIsSeenByDayAndInDarkMode(String ground) {
        for (int last : List.of(2, 9)) {
            String svg = Sparkline.onAnyGround(course(Map.of(0, 3, 1, last))).svg();

            assertThat(COURSE_OR_DOT.matcher(svg).results().map(found -> found.group(1)))
                    .hasSize(2)
                    .allSatisfy(tone -> assertThat(contrast(tone, ground)).isGreaterThan(3));
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String tone) {
        int rgb = Integer.parseInt(tone.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static PainCourse course(Map<Integer, Integer> scores) {
        var worst = new TreeMap<LocalDate, Nrs>();
        scores.forEach((day, score) -> worst.put(MONDAY.plusDays(day), new Nrs(score)));
        return new PainCourse(MONDAY, MONDAY.plusDays(27), worst, 4);
    }
}
