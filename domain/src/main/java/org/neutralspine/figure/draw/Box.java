package org.neutralspine.figure.draw;

/**
 * An upright rectangle on paper.
 *
 * @param left its least x
 * @param top its least y
 * @param right its greatest x
 * @param bottom its greatest y
 */
record Box(double left, double top, double right, double bottom) {

    static final Box NOTHING = new Box(1e9, 1e9, -1e9, -1e9);

    Box with(double x, double y) {
        return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Box wider(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** The same middle, at least that wide; at least that high, growing upwards. */
    Box atLeast(double width, double height) {
        double more = Math.max(0, width - width()) / 2;
        return new Box(left - more, Math.min(top, bottom - height), right + more, bottom);
    }
}
