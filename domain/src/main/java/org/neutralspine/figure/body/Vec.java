package org.neutralspine.figure.body;

/**
 * A place or a direction in space. A body of height 170 that stands at the origin faces along x; y points up, z to its
 * right, towards the viewer of a side view.
 *
 * @param x forward, in hundredths of a metre
 * @param y up
 * @param z to the right
 */
public record Vec(double x, double y, double z) {

    /** The origin. */
    public static final Vec ZERO = new Vec(0, 0, 0);

    /** The sum. */
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /** The difference: the way from {@code other} to this. */
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /** This, longer by a factor. */
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product. */
    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The length, 0 or more. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The same direction with length 1; the origin stays the origin. */
    public Vec unit() {
        double length = length();
        return length < 1e-9 ? ZERO : times(1 / length);
    }

    /** The place between this (0) and {@code other} (1). */
    public Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** This turned about an axis of length 1 by degrees, counter-clockwise seen against the axis. */
    public Vec turned(Vec axis, double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        Vec along = axis.times(axis.dot(this) * (1 - cos));
        return times(cos).plus(axis.cross(this).times(Math.sin(angle))).plus(along);
    }
}
