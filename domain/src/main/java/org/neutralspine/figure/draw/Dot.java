package org.neutralspine.figure.draw;

/**
 * A place on paper.
 *
 * @param x to the right
 * @param y down
 */
record Dot(double x, double y) {

    Dot plus(Dot other) {
        return new Dot(x + other.x, y + other.y);
    }

    Dot minus(Dot other) {
        return new Dot(x - other.x, y - other.y);
    }

    Dot times(double factor) {
        return new Dot(x * factor, y * factor);
    }

    double dot(Dot other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** The same direction with length 1; something to the right when there is none. */
    Dot unit() {
        double length = length();
        return length < 1e-9 ? new Dot(1, 0) : times(1 / length);
    }

    /** This turned by a quarter, to the left of somebody who walks along it. */
    Dot left() {
        return new Dot(y, -x);
    }

    Dot towards(Dot other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** A way of that length in a direction in degrees, clockwise from the right. */
    static Dot polar(double degrees, double length) {
        double angle = Math.toRadians(degrees);
        return new Dot(Math.cos(angle) * length, Math.sin(angle) * length);
    }
}
