package org.neutralspine.report.chart;

import java.time.LocalDate;
import java.util.List;
import org.neutralspine.kernel.Nrs;

/** Draws a pain course as small as a word: the band above the limit, the line with its gaps, the last score as a dot. */
public final class Sparkline {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 44;
    private static final int INSET = 5;

    private static final Tones ON_WHITE = new Tones(Svg.WARN_FILL, "#aeb7bd", Svg.INK, Svg.WARN, Svg.LINE);
    private static final Tones ON_ANY = new Tones("rgba(217,83,74,0.22)", "#8f9aa1", "#74838c", "#d9534a", "#3583d6");

    private Sparkline() {}

    /** Draws {@code course} for white paper and pages; the sentence that stands for it is that of the full chart. */
    public static Chart of(PainCourse course) {
        return drawn(course, ON_WHITE);
    }

    /**
     * Draws {@code course} for a mail, whose reader chooses the ground: line and dot keep a contrast of 3 to 1 (WCAG 2.2,
     * 1.4.11) on white and on what dark mode puts there.
     */
    public static Chart onAnyGround(PainCourse course) {
        return drawn(course, ON_ANY);
    }

    private static Chart drawn(PainCourse course, Tones tones) {
        String description = PainChart.describe(course);
        var svg = new Svg(WIDTH, HEIGHT, "Pain, small", description);
        double limitY = y(course.limit());
        svg.rect(0, INSET, WIDTH, limitY - INSET, tones.band());
        svg.horizontal(0, WIDTH, y(0), "stroke=\"" + tones.base() + "\" stroke-width=\"1\"");
        svg.path(
                PainChart.line(course, day -> x(course, day), Sparkline::y),
                "fill=\"none\" stroke=\"" + tones.ink() + "\" stroke-width=\"1.8\" stroke-linecap=\"round\"");
        List<LocalDate> days = course.reportedDays();
        if (!days.isEmpty()) {
            LocalDate last = days.get(days.size() - 1);
            Nrs score = course.worst().get(last);
            if (score != null) {
                svg.circle(
                        x(course, last), y(score.value()), 4, course.isAbove(score) ? tones.above() : tones.within());
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

    /** The colours: the band above the limit, the line of no pain, the course, and its last dot. */
    private record Tones(String band, String base, String ink, String above, String within) {}
}
