package org.neutralspine.report.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The scores of one measure over time.
 *
 * @param name the measure
 * @param unit what a score counts
 * @param min the lowest possible score
 * @param max the highest
 * @param higherIsBetter where better is
 * @param points at least one, the earliest first
 */
public record MeasureLine(String name, String unit, int min, int max, boolean higherIsBetter, List<Point> points) {

    /** Copies the points; refuses a line without any. */
    public MeasureLine {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a line needs a point");
        }
    }

    /** One score. */
    public record Point(LocalDate day, BigDecimal score) {}

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }
}
