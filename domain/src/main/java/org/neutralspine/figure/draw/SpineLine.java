package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Build;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Scale;
import org.neutralspine.spine.Region;

/** Draws the spine over everything else, as an X-ray would show it; every region has the colour of its bend. */
final class SpineLine {

    private static final double HALF_VERTEBRA = 2.9;
    private static final double HALF_NECK_VERTEBRA = 2.1;

    private final Camera camera;
    private final boolean strict;

    /** For an exercise that is to be avoided ({@code strict}) every visible bend is a strain. */
    SpineLine(Camera camera, boolean strict) {
        this.camera = camera;
        this.strict = strict;
    }

    /** From the sacrum to the neck. */
    List<Shape> trunk(Rig rig) {
        List<Dot> dots = rig.trunk().spine().stream().map(camera::dot).toList();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(Ink.SPINE_CASE, Outline.curve(dots)));
        part(shapes, dots.subList(0, Build.LUMBAR_LINKS + 1), ink(rig, Region.LUMBAR), HALF_VERTEBRA);
        part(shapes, dots.subList(Build.LUMBAR_LINKS, dots.size()), ink(rig, Region.THORACIC), HALF_VERTEBRA);
        return shapes;
    }

    /** From the trunk to the skull. */
    List<Shape> neck(Rig rig) {
        List<Dot> dots = rig.trunk().neck().stream().map(camera::dot).toList();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(Ink.SPINE_CASE, Outline.curve(dots)));
        part(shapes, dots, ink(rig, Region.CERVICAL), HALF_NECK_VERTEBRA);
        return shapes;
    }

    Ink ink(Rig rig, Region region) {
        int rating = Scale.rating(rig.pose(), region);
        if (rating <= 1) {
            return Ink.SPINE_CALM;
        }
        return rating == 4 || strict ? Ink.SPINE_STRAINED : Ink.SPINE_MOVES;
    }

    private static void part(List<Shape> shapes, List<Dot> dots, Ink ink, double half) {
        shapes.add(new Shape(ink, Outline.curve(dots)));
        int last = dots.size() - 1;
        Outline vertebrae = bar(dots, 0, half);
        for (int i = 1; i <= last; i++) {
            vertebrae = vertebrae.and(bar(dots, i, half));
        }
        shapes.add(new Shape(ink, vertebrae));
    }

    private static Outline bar(List<Dot> dots, int index, double half) {
        Dot way = dots.get(Math.min(dots.size() - 1, index + 1)).minus(dots.get(Math.max(0, index - 1)));
        Dot beside = way.unit().left().times(half);
        return Outline.line(
                List.of(dots.get(index).minus(beside), dots.get(index).plus(beside)));
    }
}
