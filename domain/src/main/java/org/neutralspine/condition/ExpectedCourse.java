package org.neutralspine.condition;

import java.util.List;

/**
 * How pain goes with a condition, on average over many people: something to compare with, never a limit.
 *
 * @param points at least one, in the order of their weeks, the first at the onset of pain
 * @param source id of the source
 */
public record ExpectedCourse(List<Point> points, String source) {

    /** Copies the list. */
    public ExpectedCourse {
        points = List.copyOf(points);
    }

    /** Completed weeks after the onset of pain for which people were followed. */
    public int lastWeek() {
        return points.get(points.size() - 1).weeks();
    }

    /**
     * The average at one time.
     *
     * @param weeks completed weeks after the onset of pain
     * @param painOf100 mean pain, 0 to 100
     */
    public record Point(int weeks, int painOf100) {}
}
