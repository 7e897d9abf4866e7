package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.draw.Solid.Stuff;
import org.neutralspine.figure.scene.Thing;

/** Draws what moves with the body or carries it: bikes, belts, the water, weights on a stack. */
final class Machines {

    private final Solid solid;
    private final Camera camera;

    Machines(Solid solid, Camera camera) {
        this.solid = solid;
        this.camera = camera;
    }

    /** A crank at {@code x}, {@code y} with pedals under both feet, and a flywheel beside it. */
    List<Shape> crank(Thing thing, Rig rig) {
        Vec axle = new Vec(thing.number("x", 0), thing.number("y", 30), 0);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                solid.wheel(axle.plus(new Vec(thing.number("ahead", 0), 0, 0)), thing.number("radius", 17), Ink.PAD));
        for (String foot : List.of("left", "right")) {
            Vec pedal = Points.of(rig, "toe." + foot)
                    .towards(Points.of(rig, "heel." + foot), .35)
                    .plus(new Vec(0, -3, 0));
            shapes.add(solid.pole(List.of(new Vec(axle.x(), axle.y(), pedal.z()), pedal), Ink.METAL));
            shapes.add(solid.pole(List.of(pedal.plus(new Vec(-6, 0, 0)), pedal.plus(new Vec(6, 0, 0))), Ink.IRON_LINE));
        }
        return shapes;
    }

    /** Long pedals under both feet that run on a wheel, as of a cross trainer. */
    List<Shape> skis(Thing thing, Rig rig) {
        Vec axle = new Vec(thing.number("x", -60), thing.number("y", 26), 0);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(solid.wheel(axle, thing.number("radius", 22), Ink.PAD));
        for (String foot : List.of("left", "right")) {
            Vec heel = Points.of(rig, "heel." + foot).plus(new Vec(0, -4, 0));
            Vec toe = Points.of(rig, "toe." + foot).plus(new Vec(8, -4, 0));
            shapes.add(solid.pole(List.of(new Vec(axle.x(), axle.y(), heel.z()), heel, toe), Ink.METAL));
        }
        return shapes;
    }

    /** A running belt from {@code x} over {@code width}, rising by {@code rise}, with its console. */
    List<Shape> treadmill(Thing thing) {
        double x = thing.number("x", -70);
        double width = thing.number("width", 140);
        double rise = thing.number("rise", 8);
        double tilt = Math.toDegrees(Math.atan2(rise, width));
        List<Shape> shapes = new ArrayList<>();
        Vec middle = new Vec(x + width / 2, rise / 2 - 4.4, 0);
        Vec head = new Vec(x + width + 4, 112 + rise, 0);
        shapes.add(solid.pole(List.of(new Vec(x + width - 8, rise, -19), head.plus(new Vec(0, 0, -19))), Ink.METAL));
        shapes.addAll(solid.tilted(middle, new Vec(width, 8, 40), tilt, Stuff.PAD));
        shapes.add(solid.pole(List.of(new Vec(x + width - 8, rise, 19), head.plus(new Vec(0, 0, 19))), Ink.METAL));
        shapes.addAll(solid.tilted(head, new Vec(9, 20, 40), -30, Stuff.PAD));
        shapes.add(solid.pole(List.of(head.plus(new Vec(0, -8, 19)), head.plus(new Vec(-34, -14, 19))), Ink.METAL));
        return shapes;
    }

    /** Water up to {@code level}, from {@code x} over {@code width}. */
    List<Shape> water(Thing thing) {
        double x = thing.number("x", -90);
        double end = x + thing.number("width", 180);
        double level = thing.number("level", 118);
        double low = thing.number("bottom", 0);
        List<Dot> surface = new ArrayList<>();
        int waves = 8;
        for (int i = 0; i <= waves; i++) {
            surface.add(camera.dot(new Vec(x + (end - x) * i / waves, level + (i % 2 == 0 ? -.9 : .9), 0)));
        }
        List<Dot> body = new ArrayList<>(List.of(camera.dot(new Vec(x, low, 0)), camera.dot(new Vec(x, level, 0))));
        body.add(camera.dot(new Vec(end, level, 0)));
        body.add(camera.dot(new Vec(end, low, 0)));
        return List.of(new Shape(Ink.WATER, Outline.polygon(body)), new Shape(Ink.WATER_LINE, Outline.curve(surface)));
    }

    /** A stack of weights in a frame at {@code x}. */
    List<Shape> stack(Thing thing) {
        double x = thing.number("x", 70);
        double height = thing.number("height", 150);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(solid.pole(List.of(new Vec(x - 11, 0, 0), new Vec(x - 11, height, 0)), Ink.METAL));
        shapes.addAll(solid.block(new Vec(x - 9, 4, -8), new Vec(x + 9, 52, 8), Stuff.PAD));
        shapes.add(solid.pole(List.of(new Vec(x + 11, 0, 0), new Vec(x + 11, height, 0)), Ink.METAL));
        shapes.add(solid.pole(List.of(new Vec(x - 13, height, 0), new Vec(x + 13, height, 0)), Ink.METAL));
        return shapes;
    }
}
