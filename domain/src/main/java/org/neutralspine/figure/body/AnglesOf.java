package org.neutralspine.figure.body;

/** Reads the angles of a limb off its place. */
final class AnglesOf {

    private AnglesOf() {}

    static Pose arm(Pose pose, Side side, Axes thorax, Arm arm) {
        Vec upper = arm.elbow().minus(arm.shoulder()).unit();
        Vec fore = arm.wrist().minus(arm.elbow()).unit();
        Vec told = arm.fore().tell(arm.hand().minus(arm.wrist()).unit());
        Axes unturned = Limbs.turned(thorax, Limbs.raised(thorax, upper), Limbs.aside(thorax, upper), 0);
        return pose.with(side, LimbAngle.SHOULDER, Limbs.raised(thorax, upper))
                .with(side, LimbAngle.SPREAD, side.sign() * Limbs.aside(thorax, upper))
                .with(side, LimbAngle.ARM_TURN, side.sign() * Limbs.turned(unturned, fore, 1))
                .with(side, LimbAngle.ELBOW, Limbs.between(upper, fore))
                .with(side, LimbAngle.WRIST, Math.toDegrees(Math.atan2(told.x(), -told.y())));
    }

    static Pose leg(Pose pose, Side side, Axes pelvis, Leg leg) {
        Vec upper = leg.knee().minus(leg.hip()).unit();
        Vec lower = leg.ankle().minus(leg.knee()).unit();
        Vec sole = leg.toe().minus(leg.heel());
        Vec told = leg.shank().tell(sole);
        Axes unturned = Limbs.turned(pelvis, Limbs.raised(pelvis, upper), Limbs.aside(pelvis, upper), 0);
        return pose.with(side, LimbAngle.HIP, Limbs.raised(pelvis, upper))
                .with(side, LimbAngle.ABDUCT, side.sign() * Limbs.aside(pelvis, upper))
                .with(side, LimbAngle.HIP_TURN, side.sign() * Limbs.turned(unturned, lower, -1))
                .with(side, LimbAngle.KNEE, Limbs.between(upper, lower))
                .with(side, LimbAngle.ANKLE, -Math.toDegrees(Math.atan2(told.y(), told.x())));
    }
}
