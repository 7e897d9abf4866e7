package org.neutralspine.report.chart;

/** How much room a chart has. The text is the same size in each, so a phone gets its own, narrower drawing. */
public enum Frame {
    /** A desktop page or a sheet of paper. */
    WIDE(680, 220, 34, 74),
    /** A phone held upright. */
    NARROW(328, 220, 24, 12);

    private final int width;
    private final int height;
    private final int left;
    private final int right;

    Frame(int width, int height, int left, int right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int left() {
        return left;
    }

    int plotWidth() {
        return width - left - right;
    }

    int plotRight() {
        return width - right;
    }

    int top() {
        return this == WIDE ? 14 : 24;
    }

    int plotHeight() {
        return height - top() - 30;
    }
}
