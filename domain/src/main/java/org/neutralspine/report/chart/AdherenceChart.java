package org.neutralspine.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws one bar a week: what was done of what was planned, on a light bar that is the whole plan. At 80 % and above the
 * bar is green, below it amber; the label says {@code n of m}, so colour is never the only sign.
 */
public final class AdherenceChart {

    private static final String TITLE = "Exercises done week by week";
    private static final int GOOD_PERCENT = 80;

    private AdherenceChart() {}

    /** Draws {@code weeks}, oldest first, for {@code frame}; a narrow frame shows the last six of them. */
    public static Chart of(List<WeekDone> weeks, Frame frame) {
        int room = frame == Frame.WIDE ? 12 : 6;
        List<WeekDone> shown = weeks.subList(Math.max(0, weeks.size() - room), weeks.size());
        String description = describe(shown);
        var svg = new Svg(frame.width(), frame.height(), TITLE, description);
        drawScale(svg, frame);
        double slot = frame.plotWidth() / (double) Math.max(1, shown.size());
        for (int i = 0; i < shown.size(); i++) {
            drawWeek(svg, frame, new Column(frame.left() + slot * i, slot), shown.get(i));
        }
        return new Chart(svg.end(), TITLE, description);
    }

    static String describe(List<WeekDone> weeks) {
        if (weeks.isEmpty()) {
            return TITLE + ": nothing planned yet.";
        }
        return TITLE
                + ": "
                + weeks.stream()
                        .map(w -> "week of " + Svg.day(w.week().monday()) + " " + count(w))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static void drawScale(Svg svg, Frame frame) {
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = y(frame, percent);
            svg.horizontal(frame.left(), frame.plotRight(), y, "stroke=\"" + Svg.GRID + "\" stroke-width=\"1\"");
            String text = frame == Frame.WIDE ? percent + "%" : Integer.toString(percent);
            svg.text(frame.left() - 4, y + 4, "font-size=\"11\" text-anchor=\"end\" fill=\"" + Svg.QUIET + "\"", text);
        }
    }

    private static void drawWeek(Svg svg, Frame frame, Column column, WeekDone week) {
        double width = Math.min(80, column.width() * 0.68);
        double x = column.middle() - width / 2;
        if (week.expected() > 0) {
            svg.rect(x, y(frame, 100), width, frame.plotHeight(), Svg.TRACK);
            double top = y(frame, week.percent());
            svg.rect(x, top, width, y(frame, 0) - top, week.percent() >= GOOD_PERCENT ? Svg.GOOD : Svg.FAIR);
        }
        String ink = "font-size=\"11\" text-anchor=\"middle\" fill=\"" + Svg.INK + "\"";
        svg.text(column.middle(), frame.height() - 17, ink, count(week));
        String quiet = "font-size=\"10\" text-anchor=\"middle\" fill=\"" + Svg.QUIET + "\"";
        svg.text(column.middle(), frame.height() - 4, quiet, Svg.day(week.week().monday()));
    }

    private static String count(WeekDone week) {
        return week.expected() == 0 ? "no plan" : week.done() + " of " + week.expected();
    }

    private static double y(Frame frame, int percent) {
        return frame.top() + frame.plotHeight() * (1 - percent / 100.0);
    }

    private record Column(double left, double width) {
        double middle() {
            return left + width / 2;
        }
    }
}
