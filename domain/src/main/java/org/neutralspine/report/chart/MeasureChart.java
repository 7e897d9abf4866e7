package org.neutralspine.report.chart;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.neutralspine.report.chart.MeasureLine.Point;

/** Draws the course of a measure: a fixed axis over all possible scores, a circle for each score, and where better is. */
public final class MeasureChart {

    private static final int LINES = 4;

    private final MeasureLine line;
    private final Frame frame;

    private MeasureChart(MeasureLine line, Frame frame) {
        this.line = line;
        this.frame = frame;
    }

    /** Draws {@code line} for {@code frame}. */
    public static Chart of(MeasureLine line, Frame frame) {
        MeasureChart drawing = new MeasureChart(line, frame);
        String description = describe(line);
        Svg svg = new Svg(frame.width(), frame.height(), line.name(), description);
        drawing.drawScale(svg);
        drawing.drawPoints(svg);
        return new Chart(svg.end(), line.name(), description);
    }

    /** One sentence with the first and the last score and where better is. */
    static String describe(MeasureLine line) {
        String better = line.higherIsBetter() ? "Higher is better." : "Lower is better.";
        String first = told(line.first());
        return line.points().size() == 1
                ? "%s: %s %s. %s".formatted(line.name(), first, line.unit(), better)
                : "%s: %s to %s, %s, in %d answers. %s"
                        .formatted(
                                line.name(),
                                first,
                                told(line.last()),
                                line.unit(),
                                line.points().size(),
                                better);
    }

    private static String told(Point point) {
        return plain(point.score()) + " on " + Svg.day(point.day());
    }

    private void drawScale(Svg svg) {
        for (int step = 0; step <= LINES; step++) {
            BigDecimal score = BigDecimal.valueOf(line.min() + (line.max() - line.min()) * step / (double) LINES);
            svg.horizontal(frame.left(), frame.plotRight(), y(score), "stroke=\"" + Svg.GRID + "\" stroke-width=\"1\"");
            svg.text(frame.left() - 6, y(score) + 4, label("end"), plain(score));
        }
        String better = line.higherIsBetter() ? "higher is better" : "lower is better";
        svg.text(frame.plotRight(), 12, label("end"), better);
    }

    private void drawPoints(Svg svg) {
        StringBuilder path = new StringBuilder();
        for (Point point : line.points()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(Svg.n(x(point))).append(' ');
            path.append(Svg.n(y(point.score())));
        }
        svg.path(path.toString(), "fill=\"none\" stroke=\"" + Svg.LINE + "\" stroke-width=\"2\"");
        line.points().forEach(point -> svg.circle(x(point), y(point.score()), 4, Svg.LINE));
        svg.text(
                x(line.first()),
                frame.height() - 8,
                label("start"),
                Svg.day(line.first().day()));
        if (days() > 0) {
            svg.text(
                    x(line.last()),
                    frame.height() - 8,
                    label("end"),
                    Svg.day(line.last().day()));
        }
    }

    private long days() {
        return ChronoUnit.DAYS.between(line.first().day(), line.last().day());
    }

    private double x(Point point) {
        long since = ChronoUnit.DAYS.between(line.first().day(), point.day());
        return frame.left() + 8 + (frame.plotWidth() - 16.0) * since / Math.max(1, days());
    }

    private double y(BigDecimal score) {
        double share = (score.doubleValue() - line.min()) / (line.max() - line.min());
        return frame.top() + frame.plotHeight() * (1 - share);
    }

    private static String plain(BigDecimal score) {
        return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
    }

    private static String label(String anchor) {
        return "font-size=\"11\" text-anchor=\"" + anchor + "\" fill=\"" + Svg.QUIET + "\"";
    }
}
