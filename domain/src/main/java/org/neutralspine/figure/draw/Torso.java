package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.neutralspine.figure.body.Axes;
import org.neutralspine.figure.body.Build;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;

/** Draws the chest and belly, and the pelvis in its trousers. */
final class Torso {

    private static final double[] FRONT = {10.6, 12.6, 13, 13, 13.4, 14.4, 15.4, 15, 12, 7};
    private static final double[] BACK = {8.2, 7.2, 6, 5.6, 5.8, 6.2, 6.8, 7, 6.4, 4.8};
    private static final double[] BESIDE = {14, 13, 12.2, 12.4, 13.4, 14.8, 16.2, 17.4, 16, 7};

    private final Camera camera;
    private final boolean alongTheLook;

    /** For a body whose spine may point to the viewer; its outline then is taken all round. */
    Torso(Camera camera, boolean alongTheLook) {
        this.camera = camera;
        this.alongTheLook = alongTheLook;
    }

    Outline shirt(Rig rig) {
        return alongTheLook ? Outline.blob(Disc.round(camera, discs(rig))) : Outline.blob(flanks(rig));
    }

    Outline pelvis(Rig rig) {
        Vec low = rig.spine(0);
        Axes axes = rig.link(0);
        Vec waist = rig.spine(1).towards(rig.spine(2), .5);
        List<Disc> discs = List.of(
                new Disc(waist, rig.link(1), 12.8, 6.6, 12.6),
                new Disc(low.plus(axes.up().times(2)), axes, 11, 9, 15),
                new Disc(low.plus(axes.up().times(-3.5)), axes, 10, 8.8, 15.4),
                new Disc(low.plus(axes.way(2.5, -8.5, 0)), axes, 4.2, 4.2, 10));
        return Outline.blob(Disc.round(camera, discs));
    }

    private static List<Disc> discs(Rig rig) {
        List<Disc> discs = new ArrayList<>();
        for (int i = 0; i <= Build.TRUNK_LINKS; i++) {
            discs.add(new Disc(rig.spine(i), axes(rig, i), FRONT[i], BACK[i], BESIDE[i]));
        }
        return discs;
    }

    /** Up along one side of the spine, over the collar, down along the other. */
    private List<Dot> flanks(Rig rig) {
        List<Disc> discs = discs(rig);
        List<Dot> one = new ArrayList<>();
        List<Dot> two = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            Dot side = camera.way(axes(rig, i).up()).unit().left().times(-1);
            one.add(discs.get(i).edge(camera, side));
            two.add(discs.get(i).edge(camera, side.times(-1)));
        }
        Collections.reverse(two);
        List<Dot> all = new ArrayList<>(one);
        all.add(camera.dot(rig.spine(Build.TRUNK_LINKS)
                .plus(rig.link(Build.TRUNK_LINKS).up().times(4))));
        all.addAll(two);
        all.add(camera.dot(rig.spine(0).plus(rig.link(0).way(-4, -5, 0))));
        all.add(camera.dot(rig.spine(0).plus(rig.link(0).way(6, -5, 0))));
        return all;
    }

    private static Axes axes(Rig rig, int index) {
        if (index == 0 || index == Build.TRUNK_LINKS) {
            return rig.link(index);
        }
        Vec up = rig.link(index).up().plus(rig.link(index + 1).up()).unit();
        Vec forward =
                rig.link(index).forward().plus(rig.link(index + 1).forward()).unit();
        return new Axes(forward, up, rig.link(index).right());
    }
}
