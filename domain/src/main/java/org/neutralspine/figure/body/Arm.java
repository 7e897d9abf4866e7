package org.neutralspine.figure.body;

/**
 * One arm.
 *
 * @param shoulder its root
 * @param elbow its middle
 * @param wrist its end
 * @param hand the finger tips
 * @param upper the directions of the upper arm; its down points to the elbow
 * @param fore the directions of the forearm; its down points to the wrist
 */
public record Arm(Vec shoulder, Vec elbow, Vec wrist, Vec hand, Axes upper, Axes fore) {

    /** The middle of the palm. */
    public Vec palm() {
        return wrist.plus(hand.minus(wrist).unit().times(Build.PALM));
    }

    static Arm of(Pose pose, Side side, Vec shoulder, Axes thorax) {
        Axes upper = Limbs.turned(
                thorax,
                pose.angle(side, LimbAngle.SHOULDER),
                side.sign() * pose.angle(side, LimbAngle.SPREAD),
                side.sign() * pose.angle(side, LimbAngle.ARM_TURN));
        Axes fore = upper.tipped(pose.angle(side, LimbAngle.ELBOW));
        Vec elbow = shoulder.plus(upper.up().times(-Build.UPPER_ARM));
        Vec wrist = elbow.plus(fore.up().times(-Build.FOREARM));
        Axes palm = fore.tipped(pose.angle(side, LimbAngle.WRIST));
        return new Arm(shoulder, elbow, wrist, wrist.plus(palm.up().times(-Build.HAND)), upper, fore);
    }
}
