package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Vec;

/** Draws solid things: blocks, tilted pads, wheels and poles, in what is seen of them. */
final class Solid {

    private static final int WHEEL_CORNERS = 20;

    private final Camera camera;

    Solid(Camera camera) {
        this.camera = camera;
    }

    /**
     * What something is made of.
     *
     * @param face of the sides that are seen straight
     * @param top of upper sides
     * @param end of the narrow ends
     */
    record Stuff(Ink face, Ink top, Ink end) {

        static final Stuff WOOD = new Stuff(Ink.WOOD, Ink.WOOD_LIGHT, Ink.WOOD_DARK);
        static final Stuff PAD = new Stuff(Ink.PAD, Ink.PAD_LIGHT, Ink.PAD_DARK);
        static final Stuff SHEET = new Stuff(Ink.SHEET, Ink.SHEET_LIGHT, Ink.SHEET_DARK);
        static final Stuff WALL = new Stuff(Ink.WALL, Ink.WALL, Ink.WALL_DARK);
        static final Stuff FOAM = new Stuff(Ink.FOAM, Ink.FOAM, Ink.FOAM_DARK);
    }

    /** An upright block between two opposite corners. */
    List<Shape> block(Vec low, Vec high, Stuff stuff) {
        Vec size = high.minus(low);
        return tilted(low.towards(high, .5), size, 0, stuff);
    }

    /** A block of that size round a middle, tilted in the plane of a side view by degrees. */
    List<Shape> tilted(Vec middle, Vec size, double tilt, Stuff stuff) {
        Vec along = new Vec(1, 0, 0).turned(new Vec(0, 0, 1), tilt);
        Vec up = new Vec(0, 1, 0).turned(new Vec(0, 0, 1), tilt);
        Vec deep = new Vec(0, 0, 1);
        Vec[] half = {along.times(size.x() / 2), up.times(size.y() / 2), deep.times(size.z() / 2)};
        List<Shape> shapes = new ArrayList<>();
        face(shapes, middle, half, 0, stuff.end());
        face(shapes, middle, half, 1, stuff.top());
        face(shapes, middle, half, 2, stuff.face());
        return shapes;
    }

    private void face(List<Shape> shapes, Vec middle, Vec[] half, int across, Ink ink) {
        Vec out = half[across];
        Vec one = half[(across + 1) % 3];
        Vec two = half[(across + 2) % 3];
        double facing = camera.facing(out.unit());
        if (Math.abs(facing) < .02) {
            return;
        }
        Vec centre = middle.plus(out.times(Math.signum(facing)));
        shapes.add(new Shape(
                ink,
                Outline.polygon(List.of(
                        camera.dot(centre.plus(one).plus(two)),
                        camera.dot(centre.plus(one).minus(two)),
                        camera.dot(centre.minus(one).minus(two)),
                        camera.dot(centre.minus(one).plus(two))))));
    }

    /** A flat wheel in the plane of a side view. */
    Shape wheel(Vec middle, double radius, Ink ink) {
        List<Dot> rim = new ArrayList<>();
        for (int i = 0; i < WHEEL_CORNERS; i++) {
            Dot on = Dot.polar(360.0 * i / WHEEL_CORNERS, radius);
            rim.add(camera.dot(middle.plus(new Vec(on.x(), on.y(), 0))));
        }
        return new Shape(ink, Outline.blob(rim));
    }

    /** A roll that lies across the picture of a side view. */
    List<Shape> roll(Vec middle, double radius, double half, Ink body, Ink end) {
        Vec deep = new Vec(0, 0, half);
        Dot back = camera.dot(middle.minus(deep));
        Dot front = camera.dot(middle.plus(deep));
        return List.of(
                new Shape(body, Outline.capsule(back, radius, front, radius)), wheel(middle.plus(deep), radius, end));
    }

    /** Straight poles from place to place. */
    Shape pole(List<Vec> places, Ink ink) {
        return new Shape(ink, Outline.line(places.stream().map(camera::dot).toList()));
    }

    Shape ball(Vec middle, double radius, Ink ink) {
        return new Shape(ink, Outline.circle(camera.dot(middle), radius));
    }
}
