package org.neutralspine.report.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.neutralspine.kernel.Nrs;

/**
 * Draws a pain trend: a fixed axis from 0 to 10, the band above the patient's limit, a blue circle for each day at or
 * below the limit and a red diamond for each day
 * above it. A day without a report interrupts the line and leaves a tick on the
 * axis.
 */
public final class PainChart {

    private static final String TITLE = "Pain day by day";

    private final PainCourse course;
    private final Frame frame;

    private PainChart(PainCourse course, Frame frame) {
        this.course = course;
        this.frame = frame;
    }

    /** Draws {@code course} for {@code frame}. */
    public static Chart of(PainCourse course, Frame frame) {
        var drawing = new PainChart(course, frame);
        String description = describe(course);
        var svg = new Svg(frame.width(), frame.height(), TITLE, description);
        drawing.drawScale(svg);
        drawing.drawDays(svg);
        drawing.drawPoints(svg);
        return new Chart(svg.end(), TITLE, description);
    }

    /** One sentence with the span, the last score, the days above the limit and how many days were reported. */
    static String describe(PainCourse course) {
        String span = "Pain from %s to %s: ".formatted(Svg.day(course.from()), Svg.day(course.to()));
        if (course.reported() == 0) {
            return span + "nothing reported yet.";
        }
        List<LocalDate> days = course.reportedDays();
        LocalDate last = days.get(days.size() - 1);
        Nrs score = course.worst().get(last);
        return span
                + "last %d of 10 on %s, above %d on %d of %d reported days; %d of %d days have a report."
                        .formatted(
                                score == null ? 0 : score.value(),
                                Svg.day(last),
                                course.limit(),
                                course.aboveLimit(),
                                course.reported(),
                                course.reported(),
                                course.days());
    }

    private void drawScale(Svg svg) {
        double limitY = y(course.limit());
        svg.rect(frame.left(), frame.top(), frame.plotWidth(), limitY - frame.top(), Svg.WARN_FILL);
        for (int score = 0; score <= Nrs.MAX; score += 2) {
            svg.horizontal(frame.left(), frame.plotRight(), y(score), "stroke=\"" + Svg.GRID + "\" stroke-width=\"1\"");
            svg.text(frame.left() - 6, y(score) + 4, label("end", Svg.QUIET), Integer.toString(score));
        }
        String dashed = "stroke=\"" + Svg.WARN + "\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"";
        svg.horizontal(frame.left(), frame.plotRight(), limitY, dashed);
        if (frame == Frame.WIDE) {
            svg.text(frame.plotRight() + 6, limitY + 4, label("start", Svg.WARN_TEXT), course.limit() + " = limit");
            svg.text(frame.plotRight() + 6, frame.top() + 10, label("start", Svg.WARN_TEXT), "ease off");
        } else {
            svg.text(frame.plotRight(), 14, label("end", Svg.WARN_TEXT), "dashed line: limit " + course.limit());
        }
    }

    private void drawDays(Svg svg) {
        int everyWeeks = Math.max(1, course.days() / (frame == Frame.WIDE ? 56 : 28));
        int mondays = 0;
        for (LocalDate day = course.from(); !day.isAfter(course.to()); day = day.plusDays(1)) {
            if (!course.worst().containsKey(day)) {
                svg.vertical(x(day), y(0) - 4, y(0), "stroke=\"#768692\" stroke-width=\"1.5\"");
            }
            if (day.getDayOfWeek() == DayOfWeek.MONDAY && mondays++ % everyWeeks == 0) {
                double middle = Math.min(Math.max(x(day), frame.left() + 8), frame.plotRight() - 8);
                svg.text(middle, frame.height() - 8, label("middle", Svg.QUIET), Svg.day(day));
            }
        }
    }

    private void drawPoints(Svg svg) {
        svg.path(line(course, this::x, this::y), "fill=\"none\" stroke=\"" + Svg.LINE + "\" stroke-width=\"2\"");
        double size = course.days() > 40 ? 0.75 : 1;
        course.worst().forEach((day, score) -> {
            if (course.isAbove(score)) {
                svg.diamond(x(day), y(score.value()), 4.6 * size, Svg.WARN);
            } else {
                svg.circle(x(day), y(score.value()), 3.4 * size, Svg.LINE);
            }
        });
    }

    private double x(LocalDate day) {
        int steps = Math.max(1, course.days() - 1);
        return frame.left() + 5 + (frame.plotWidth() - 10.0) * course.index(day) / steps;
    }

    private double y(int score) {
        return frame.top() + frame.plotHeight() * (1 - score / (double) Nrs.MAX);
    }

    private static String label(String anchor, String colour) {
        return "font-size=\"11\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\"";
    }

    /** The line through days that follow each other; it starts anew after each day without a report. */
    static String line(
            PainCourse course,
            java.util.function.ToDoubleFunction<LocalDate> x,
            java.util.function.IntToDoubleFunction y) {
        var path = new StringBuilder();
        LocalDate before = LocalDate.MIN;
        for (var entry : course.worst().entrySet()) {
            boolean goesOn = entry.getKey().minusDays(1).equals(before);
            path.append(goesOn ? 'L' : 'M').append(Svg.n(x.applyAsDouble(entry.getKey())));
            path.append(' ').append(Svg.n(y.applyAsDouble(entry.getValue().value())));
            before = entry.getKey();
        }
        return path.toString();
    }
}
