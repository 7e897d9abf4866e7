package org.neutralspine.figure.body;

/** How a limb turns at its root, and which angles a solved limb has. */
final class Limbs {

    private static final double STRAIGHT = .06;

    private Limbs() {}

    /**
     * The directions of the upper part of a limb.
     *
     * @param root the directions of the part it hangs on
     * @param raised forwards, in degrees
     * @param aside to the right, in degrees
     * @param turned about itself to the left, in degrees
     */
    static Axes turned(Axes root, double raised, double aside, double turned) {
        return root.tipped(raised).leaning(-aside).twisted(-turned);
    }

    /** How far a direction is raised forwards, -120 to 240 degrees. */
    static double raised(Axes root, Vec way) {
        Vec told = root.tell(way);
        double degrees = Math.toDegrees(Math.atan2(told.x(), -told.y()));
        return degrees < -120 ? degrees + 360 : degrees;
    }

    /** How far a direction points to the right, -90 to 90 degrees. */
    static double aside(Axes root, Vec way) {
        return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, root.tell(way).z()))));
    }

    /** How far the limb is turned about itself to the left, given where its lower part points; 0 when it is straight. */
    static double turned(Axes unturned, Vec lower, int bendsTo) {
        Vec told = unturned.tell(lower);
        if (Math.hypot(told.x(), told.z()) < STRAIGHT) {
            return 0;
        }
        return Math.toDegrees(Math.atan2(-bendsTo * told.z(), bendsTo * told.x()));
    }

    /** The angle between two directions of length 1, in degrees. */
    static double between(Vec one, Vec two) {
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, one.dot(two)))));
    }
}
