package org.neutralspine.figure.scene;

/**
 * From where the body is seen, without perspective.
 *
 * @param yaw degrees to the front of a standing body: 0 from its right, 90 face to face
 * @param pitch degrees above the horizon: 90 from above
 * @param fadesFarSide whether the side away from the viewer is drawn pale
 */
public record View(double yaw, double pitch, boolean fadesFarSide) {

    /** From the right and a little from the front and above. */
    public static final View SIDE = new View(11, 7, true);
    /** Face to face. */
    public static final View FRONT = new View(90, 8, false);
    /** Between face and side. */
    public static final View QUARTER = new View(50, 12, false);
    /** From the foot of the mat, for a body that lies along x. */
    public static final View LYING = new View(0, 24, false);
    /** From straight above. */
    public static final View ABOVE = new View(0, 90, false);

    private static final double NEARLY_SIDE = 25;
    private static final double NEARLY_LEVEL = 12;

    /** From anywhere; seen nearly from its right, as a walker is, the side away from the viewer is drawn pale. */
    public static View of(double yaw, double pitch) {
        return new View(yaw, pitch, Math.abs(yaw) < NEARLY_SIDE && pitch < NEARLY_LEVEL);
    }
}
