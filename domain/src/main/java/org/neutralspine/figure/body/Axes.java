package org.neutralspine.figure.body;

/**
 * The directions a part of the body calls forward, up and right, each of length 1 and square to the others.
 *
 * @param forward where its front looks
 * @param up towards the head, along the part
 * @param right to the body's own right
 */
public record Axes(Vec forward, Vec up, Vec right) {

    /** Upright and facing along x. */
    public static final Axes WORLD = new Axes(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** Tipped about the own right axis; positive degrees raise the front, as in bending backwards. */
    public Axes tipped(double degrees) {
        return new Axes(forward.turned(right, degrees), up.turned(right, degrees), right);
    }

    /** Leaning about the own forward axis; positive degrees lean to the right. */
    public Axes leaning(double degrees) {
        return new Axes(forward, up.turned(forward, degrees), right.turned(forward, degrees));
    }

    /** Twisted about the own long axis; positive degrees turn the front to the right. */
    public Axes twisted(double degrees) {
        return new Axes(forward.turned(up, -degrees), up, right.turned(up, -degrees));
    }

    /** Turned with everything else in the plane of a side view, counter-clockwise. */
    public Axes rolled(double degrees) {
        Vec axis = WORLD.right();
        return new Axes(forward.turned(axis, degrees), up.turned(axis, degrees), right.turned(axis, degrees));
    }

    /** The way that many steps forward, up and to the right. */
    public Vec way(double ahead, double above, double beside) {
        return forward.times(ahead).plus(up.times(above)).plus(right.times(beside));
    }

    /** A way in space, told in these directions: x ahead, y above, z beside. */
    public Vec tell(Vec way) {
        return new Vec(way.dot(forward), way.dot(up), way.dot(right));
    }
}
