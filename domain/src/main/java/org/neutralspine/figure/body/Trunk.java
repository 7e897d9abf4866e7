package org.neutralspine.figure.body;

import java.util.ArrayList;
import java.util.List;

/**
 * Head, spine and pelvis.
 *
 * @param pelvis the directions of the pelvis
 * @param thorax the directions of the chest
 * @param head the directions of the head
 * @param spine ten points from the sacrum to below the neck
 * @param links the directions of the spine at these points
 * @param neck four points from below the neck to the skull
 * @param headMiddle the middle of the head
 */
public record Trunk(
        Axes pelvis, Axes thorax, Axes head, List<Vec> spine, List<Axes> links, List<Vec> neck, Vec headMiddle) {

    private static final double SACRUM_TILT = -8;
    private static final double HIP_AHEAD = 4;
    private static final double SHOULDER_AHEAD = 5;
    private static final double CHEST_SHARE = .75;

    static Trunk of(Pose pose, Root root) {
        Axes pelvis = Axes.WORLD
                .rolled(root.turn())
                .tipped(pose.angle(TrunkAngle.PELVIS) - 90)
                .leaning(pose.angle(TrunkAngle.LEAN))
                .twisted(pose.angle(TrunkAngle.ROLL));
        List<Vec> spine = new ArrayList<>();
        List<Axes> links = new ArrayList<>();
        climb(pose, root.place(), pelvis, spine, links);
        Axes thorax = bent(pelvis, pose, true, 1).tipped(-CHEST_SHARE * pose.angle(TrunkAngle.THORACIC));
        thorax = thorax.leaning(pose.angle(TrunkAngle.THORACIC_SIDE)).twisted(pose.angle(TrunkAngle.THORACIC_TURN));
        Axes neck = thorax.tipped(-pose.angle(TrunkAngle.NECK)).leaning(pose.angle(TrunkAngle.NECK_SIDE));
        Axes head = neck.tipped(-pose.angle(TrunkAngle.NOD)).twisted(pose.angle(TrunkAngle.NECK_TURN));
        Vec seventh = spine.get(Build.TRUNK_LINKS);
        Vec skull = seventh.plus(neck.up().times(Build.NECK));
        Vec middle = skull.plus(head.way(2.4, Build.HEAD * .72, 0));
        List<Vec> vertebrae = neckPoints(seventh, links.get(Build.TRUNK_LINKS), middle, head);
        return new Trunk(pelvis, thorax, head, List.copyOf(spine), List.copyOf(links), vertebrae, middle);
    }

    private static void climb(Pose pose, Vec start, Axes pelvis, List<Vec> spine, List<Axes> links) {
        double step = Build.TRUNK / Build.TRUNK_LINKS;
        Axes link = pelvis.tipped(SACRUM_TILT + Build.LORDOSIS / Build.LUMBAR_LINKS / 2);
        spine.add(start);
        links.add(link.tipped(-pose.angle(TrunkAngle.LUMBAR) / Build.LUMBAR_LINKS / 2));
        link = pelvis.tipped(SACRUM_TILT);
        for (int i = 0; i < Build.TRUNK_LINKS; i++) {
            boolean lumbar = i < Build.LUMBAR_LINKS;
            int parts = lumbar ? Build.LUMBAR_LINKS : Build.THORACIC_LINKS;
            link = bent(link.tipped(curve(lumbar) / parts), pose, lumbar, parts);
            spine.add(spine.get(i).plus(link.up().times(step)));
            links.add(link);
        }
    }

    private static double curve(boolean lumbar) {
        return lumbar ? Build.LORDOSIS : -Build.KYPHOSIS;
    }

    private static Axes bent(Axes from, Pose pose, boolean lumbar, int parts) {
        double bend = pose.angle(lumbar ? TrunkAngle.LUMBAR : TrunkAngle.THORACIC);
        double side = pose.angle(lumbar ? TrunkAngle.LUMBAR_SIDE : TrunkAngle.THORACIC_SIDE);
        double turn = pose.angle(lumbar ? TrunkAngle.LUMBAR_TURN : TrunkAngle.THORACIC_TURN);
        return from.tipped(-bend / parts).leaning(side / parts).twisted(turn / parts);
    }

    private static List<Vec> neckPoints(Vec seventh, Axes top, Vec headMiddle, Axes head) {
        Vec skull = headMiddle.plus(head.way(-4.2, -5.2, 0));
        double reach = skull.minus(seventh).length();
        Vec low = seventh.plus(top.up().times(reach * .4));
        Vec high = skull.minus(head.up().times(reach * .3));
        List<Vec> points = new ArrayList<>();
        for (int i = 0; i <= Build.CERVICAL_LINKS; i++) {
            double share = (double) i / Build.CERVICAL_LINKS;
            Vec one = seventh.towards(low, share).towards(low.towards(high, share), share);
            Vec two = low.towards(high, share).towards(high.towards(skull, share), share);
            points.add(one.towards(two, share));
        }
        return List.copyOf(points);
    }

    /** The joint of an arm. */
    public Vec shoulder(Side side) {
        int top = Build.TRUNK_LINKS - 1;
        return spine.get(top)
                .plus(links.get(top).forward().times(SHOULDER_AHEAD))
                .plus(thorax.right().times(side.sign() * Build.SHOULDER_BESIDE));
    }

    /** The joint of a leg. */
    public Vec hip(Side side) {
        return spine.get(0)
                .plus(links.get(0).way(HIP_AHEAD, 1, 0))
                .plus(pelvis.right().times(side.sign() * Build.HIP_BESIDE));
    }
}
