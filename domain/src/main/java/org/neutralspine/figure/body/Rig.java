package org.neutralspine.figure.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A body with every joint in its place. Immutable. */
public final class Rig {

    private final Pose pose;
    private final Trunk trunk;
    private final Map<Side, Arm> arms;
    private final Map<Side, Leg> legs;

    Rig(Pose pose, Trunk trunk, Map<Side, Arm> arms, Map<Side, Leg> legs) {
        this.pose = pose;
        this.trunk = trunk;
        this.arms = arms;
        this.legs = legs;
    }

    /** The body in a pose whose sacrum is at the root, with all limbs free. */
    static Rig of(Pose pose, Root root) {
        Trunk trunk = Trunk.of(pose, root);
        Map<Side, Arm> arms = new EnumMap<>(Side.class);
        Map<Side, Leg> legs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            arms.put(side, Arm.of(pose, side, trunk.shoulder(side), trunk.thorax()));
            legs.put(side, Leg.of(pose, side, trunk.hip(side), trunk.pelvis()));
        }
        return new Rig(pose, trunk, arms, legs);
    }

    Rig with(Side side, Arm arm) {
        Map<Side, Arm> changed = new EnumMap<>(arms);
        changed.put(side, arm);
        return new Rig(pose, trunk, changed, legs);
    }

    Rig with(Side side, Leg leg) {
        Map<Side, Leg> changed = new EnumMap<>(legs);
        changed.put(side, leg);
        return new Rig(pose, trunk, arms, changed);
    }

    /** The angles it was made from; those of planted limbs are not kept up to date. */
    public Pose pose() {
        return pose;
    }

    /** The angles of all limbs as they are, planted ones too. */
    public Pose told() {
        Pose told = pose;
        for (Side side : Side.values()) {
            told = AnglesOf.arm(told, side, trunk.thorax(), arm(side));
            told = AnglesOf.leg(told, side, trunk.pelvis(), leg(side));
        }
        return told;
    }

    /** How far a planted hand or foot is from where it is planted; 0 when it is free. */
    public double missed(Side side, boolean hand) {
        return PlantedLimbs.missed(this, side, hand);
    }

    /** The arm of a side. */
    public Arm arm(Side side) {
        return Objects.requireNonNull(arms.get(side));
    }

    /** The leg of a side. */
    public Leg leg(Side side) {
        return Objects.requireNonNull(legs.get(side));
    }

    /** Head, spine and pelvis. */
    public Trunk trunk() {
        return trunk;
    }

    /** A point of the spine, 0 at the sacrum to 9 below the neck. */
    public Vec spine(int index) {
        return trunk.spine().get(index);
    }

    /** The directions of the spine at a point, 0 at the sacrum to 9 below the neck. */
    public Axes link(int index) {
        return trunk.links().get(index);
    }

    /** The directions of the head. */
    public Axes head() {
        return trunk.head();
    }

    /** The middle of the head. */
    public Vec headMiddle() {
        return trunk.headMiddle();
    }

    /** All points from the sacrum to the skull, for the drawn spine. */
    public List<Vec> wholeSpine() {
        return java.util.stream.Stream.concat(
                        trunk.spine().stream(), trunk.neck().stream().skip(1))
                .toList();
    }
}
