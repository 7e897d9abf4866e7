package org.neutralspine.figure.body;

/**
 * One leg.
 *
 * @param hip its root
 * @param knee its middle
 * @param ankle its end
 * @param heel the back of the sole
 * @param toe the front of the sole
 * @param thigh the directions of the thigh; its down points to the knee
 * @param shank the directions of the lower leg; its down points to the ankle
 */
public record Leg(Vec hip, Vec knee, Vec ankle, Vec heel, Vec toe, Axes thigh, Axes shank) {

    private static final double HEEL_BACK = 4.5;
    private static final double HEEL_DOWN = 4.2;
    private static final double TOE_AHEAD = 16;
    private static final double TOE_DOWN = 4.6;

    static Leg of(Pose pose, Side side, Vec hip, Axes pelvis) {
        Axes thigh = Limbs.turned(
                pelvis,
                pose.angle(side, LimbAngle.HIP),
                side.sign() * pose.angle(side, LimbAngle.ABDUCT),
                side.sign() * pose.angle(side, LimbAngle.HIP_TURN));
        Axes shank = thigh.tipped(-pose.angle(side, LimbAngle.KNEE));
        Vec knee = hip.plus(thigh.up().times(-Build.THIGH));
        Axes foot = shank.tipped(-pose.angle(side, LimbAngle.ANKLE));
        return standing(hip, knee, thigh, shank, foot);
    }

    static Leg standing(Vec hip, Vec knee, Axes thigh, Axes shank, Axes foot) {
        Vec ankle = knee.plus(shank.up().times(-Build.SHANK));
        return new Leg(
                hip,
                knee,
                ankle,
                ankle.plus(foot.way(-HEEL_BACK, -HEEL_DOWN, 0)),
                ankle.plus(foot.way(TOE_AHEAD, -TOE_DOWN, 0)),
                thigh,
                shank);
    }
}
