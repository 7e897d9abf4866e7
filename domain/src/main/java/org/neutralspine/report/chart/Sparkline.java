package org.neutralspine.report.chart;

import java.time.LocalDate;
import java.util.List;
import org.neutralspine.kernel.Nrs;

/** Draws a pain course as small as a word: the band above the limit, the line with its gaps, the last score as a dot. */
public final class Sparkline {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 44;
    private static final int INSET = 5;

    private Sparkline() {}

    /** Draws {@code course}; the sentence that stands for it is that of the full chart. */
    public static Chart of(PainCourse course) {
        String description = PainChart.describe(course);
        var svg = new Svg(WIDTH, HEIGHT, "Pain, small", description);
        double limitY = y(course.limit());
        svg.rect(0, INSET, WIDTH, limitY - INSET, Svg.WARN_FILL);
        svg.horizontal(0, WIDTH, y(0), "stroke=\"#aeb7bd\" stroke-width=\"1\"");
        svg.path(
                PainChart.line(course, day -> x(course, day), Sparkline::y),
                "fill=\"none\" stroke=\"" + Svg.INK + "\" stroke-width=\"1.8\" stroke-linecap=\"round\"");
        List<LocalDate> days = course.reportedDays();
        if (!days.isEmpty()) {
            LocalDate last = days.get(days.size() - 1);
            Nrs score = course.worst().get(last);
            if (score != null) {
                svg.circle(x(course, last), y(score.value()), 4, course.isAbove(score) ? Svg.WARN : Svg.LINE);
            }
        }
        return new Chart(svg.end(), "Pain, small", description);
    }

    private static double x(PainCourse course, LocalDate day) {
        return INSET + (WIDTH - 2.0 * INSET) * course.index(day) / Math.max(1, course.days() - 1);
    }

    private static double y(int score) {
        return INSET + (HEIGHT - 2.0 * INSET) * (1 - score / (double) Nrs.MAX);
    }
}
