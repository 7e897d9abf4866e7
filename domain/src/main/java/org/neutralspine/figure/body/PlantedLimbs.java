package org.neutralspine.figure.body;

/** Bends arms and legs so that planted hands and feet are where they are planted: two bones, law of cosines. */
final class PlantedLimbs {

    private PlantedLimbs() {}

    static Rig plant(Rig free, Pose pose) {
        Rig rig = free;
        for (Side side : Side.values()) {
            Plant foot = pose.foot(side).orElse(null);
            if (foot != null) {
                rig = rig.with(side, leg(rig, pose, side, foot));
            }
        }
        for (Side side : Side.values()) {
            Plant hand = pose.hand(side).orElse(null);
            if (hand != null) {
                rig = rig.with(side, arm(rig, side, hand));
            }
        }
        return rig;
    }

    /** Where a planted hand or foot should be; for a hand on the ground the wrist, on the own body the palm. */
    static Vec target(Rig rig, Side side, Plant plant) {
        Spot spot = plant.spot();
        return spot == null ? plant.place() : spot.on(rig, side, plant.place());
    }

    static double missed(Rig rig, Side side, boolean hand) {
        Plant plant = (hand ? rig.pose().hand(side) : rig.pose().foot(side)).orElse(null);
        if (plant == null) {
            return 0;
        }
        Vec end = hand
                ? plant.direction() == null
                        ? rig.arm(side).palm()
                        : rig.arm(side).wrist()
                : rig.leg(side).ankle();
        return end.minus(target(rig, side, plant)).length();
    }

    private static Arm arm(Rig rig, Side side, Plant plant) {
        Trunk trunk = rig.trunk();
        Vec shoulder = trunk.shoulder(side);
        Double direction = plant.direction();
        double lower = direction == null ? Build.FOREARM + Build.PALM : Build.FOREARM;
        Vec target = target(rig, side, plant);
        Vec hinge = hinge(trunk.thorax(), target.minus(shoulder), side, -side.sign() * plant.swing());
        Vec upper = new TwoBones(shoulder, target, Build.UPPER_ARM, lower).upper(hinge, -1);
        Vec elbow = shoulder.plus(upper.times(Build.UPPER_ARM));
        Vec fore = target.minus(elbow).unit();
        Vec wrist = elbow.plus(fore.times(Build.FOREARM));
        Vec fingers = direction == null ? fore : pointing(direction);
        Axes unturned = Limbs.turned(
                trunk.thorax(), Limbs.raised(trunk.thorax(), upper), Limbs.aside(trunk.thorax(), upper), 0);
        Axes upperAxes = unturned.twisted(-Limbs.turned(unturned, fore, 1));
        Axes foreAxes = upperAxes.tipped(Limbs.between(upper, fore));
        return new Arm(shoulder, elbow, wrist, wrist.plus(fingers.times(Build.HAND)), upperAxes, foreAxes);
    }

    private static Leg leg(Rig rig, Pose pose, Side side, Plant plant) {
        Axes pelvis = rig.trunk().pelvis();
        Vec hip = rig.trunk().hip(side);
        Vec target = target(rig, side, plant);
        Vec hinge = hinge(pelvis, target.minus(hip), side, side.sign() * plant.swing());
        Vec upper = new TwoBones(hip, target, Build.THIGH, Build.SHANK).upper(hinge, 1);
        Vec knee = hip.plus(upper.times(Build.THIGH));
        Vec lower = target.minus(knee).unit();
        Axes unturned = Limbs.turned(pelvis, Limbs.raised(pelvis, upper), Limbs.aside(pelvis, upper), 0);
        Axes thigh = unturned.twisted(-Limbs.turned(unturned, lower, -1));
        Axes shank = thigh.tipped(-Limbs.between(upper, lower));
        Double direction = plant.direction();
        Axes foot = direction == null ? shank.tipped(-pose.angle(side, LimbAngle.ANKLE)) : sole(pelvis, direction);
        return Leg.standing(hip, knee, thigh, shank, foot);
    }

    private static Vec hinge(Axes root, Vec way, Side side, double swing) {
        Vec along = way.unit();
        Vec square = square(root.right(), along);
        if (square.length() < .2) {
            square = square(root.forward().times(-side.sign()), along);
        }
        return square.unit().turned(along, swing);
    }

    private static Vec square(Vec axis, Vec along) {
        return axis.minus(along.times(axis.dot(along)));
    }

    private static Axes sole(Axes pelvis, double direction) {
        Vec flat = new Vec(pelvis.right().x(), 0, pelvis.right().z());
        Vec right = flat.length() < .5 ? Axes.WORLD.right() : flat.unit();
        Vec ahead = new Vec(0, 1, 0).cross(right);
        return new Axes(ahead, new Vec(0, 1, 0), right).tipped(direction);
    }

    private static Vec pointing(double degrees) {
        return new Vec(1, 0, 0).turned(Axes.WORLD.right(), degrees);
    }
}
