package org.neutralspine.figure.body;

import java.util.List;
import java.util.stream.Stream;

/**
 * A pose and what carries it: a key frame of a movement.
 *
 * @param pose the angles
 * @param support the contacts
 */
public record Stance(Pose pose, Support support) {

    private static final int MOST_STEPS = 6;
    private static final double NEAR_ENOUGH = .05;

    /** The body in its place. */
    public Rig rig() {
        return settled(pose, support.root(pose), support.rest(), true);
    }

    /**
     * Plants the limbs and lets the body down, or up, until the lowest contact touches: a planted foot may have moved the
     * thigh the body sits on.
     */
    private static Rig settled(Pose pose, Root start, List<Contact> rest, boolean mayFall) {
        Root root = start;
        Rig rig = PlantedLimbs.plant(Rig.of(pose, root), pose);
        for (int i = 0; i < MOST_STEPS && !rest.isEmpty(); i++) {
            Rig now = rig;
            double gap =
                    rest.stream().mapToDouble(contact -> contact.gap(now)).min().orElse(0);
            if (Math.abs(gap) < NEAR_ENOUGH || (gap > 0 && !mayFall)) {
                break;
            }
            root = new Root(root.place().plus(new Vec(0, -gap, 0)), root.turn());
            rig = PlantedLimbs.plant(Rig.of(pose, root), pose);
        }
        return rig;
    }

    /**
     * The same stance with the angles of planted limbs written into the pose, so that a limb that leaves its place goes
     * on from where it is.
     */
    public Stance told() {
        Rig rig = rig();
        Pose told = pose;
        for (Side side : Side.values()) {
            if (pose.hand(side).isPresent()) {
                told = AnglesOf.arm(told, side, rig.trunk().thorax(), rig.arm(side));
            }
            if (pose.foot(side).isPresent()) {
                told = AnglesOf.leg(told, side, rig.trunk().pelvis(), rig.leg(side));
            }
        }
        return new Stance(told, support);
    }

    /** The body between this stance (0) and {@code other} (1). */
    public Rig between(Stance other, double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? rig() : other.rig();
        }
        Pose mixed = pose.towards(other.pose, share);
        Root root = support.root(mixed);
        if (support.equals(other.support)) {
            return settled(mixed, root, support.rest(), true);
        }
        List<Contact> both = Stream.concat(support.rest().stream(), other.support.rest().stream())
                .toList();
        return settled(mixed, root.towards(other.support.root(mixed), share), both, false);
    }
}
