package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.draw.Solid.Stuff;
import org.neutralspine.figure.scene.Thing;

/** Draws what hands hold or the body touches: weights, bars, bands, cables, balls, rolls, sticks. */
final class Held {

    private static final Vec DOWN = new Vec(0, -1, 0);

    private final Solid solid;
    private final Camera camera;

    Held(Solid solid, Camera camera) {
        this.solid = solid;
        this.camera = camera;
    }

    /** A weight in each named hand. */
    List<Shape> dumbbell(Thing thing, Rig rig) {
        List<Shape> shapes = new ArrayList<>();
        double size = thing.number("radius", 6);
        for (Vec palm : ends(thing, rig)) {
            Vec out = new Vec(thing.number("along", 0) * 8, 0, (1 - thing.number("along", 0)) * 8);
            shapes.add(solid.pole(List.of(palm.minus(out), palm.plus(out)), Ink.IRON_LINE));
            shapes.add(solid.ball(palm.minus(out), size, Ink.IRON));
            shapes.add(solid.ball(palm.plus(out), size, Ink.IRON));
        }
        return shapes;
    }

    /** A bell that hangs from between the named hands. */
    List<Shape> kettlebell(Thing thing, Rig rig) {
        Vec grip = middle(ends(thing, rig));
        double size = thing.number("radius", 9);
        Vec hang = DOWN.turned(new Vec(0, 0, 1), thing.number("swing", 0));
        Vec bell = grip.plus(hang.times(size + 7));
        Vec beside = new Vec(hang.y(), -hang.x(), 0).times(5);
        return List.of(
                solid.pole(
                        List.of(bell.plus(beside), grip.plus(beside), grip.minus(beside), bell.minus(beside)),
                        Ink.IRON_LINE),
                solid.ball(bell, size, Ink.IRON));
    }

    /** A bag that hangs from each named hand. */
    List<Shape> bag(Thing thing, Rig rig) {
        List<Shape> shapes = new ArrayList<>();
        double size = thing.number("width", 24);
        for (Vec palm : ends(thing, rig)) {
            Vec low = palm.plus(DOWN.times(12));
            shapes.add(solid.pole(List.of(low.plus(new Vec(-6, 0, 0)), palm, low.plus(new Vec(6, 0, 0))), Ink.CABLE));
            shapes.addAll(solid.block(
                    low.plus(new Vec(-size / 2, -size * .9, -5)), low.plus(new Vec(size / 2, 0, 5)), Stuff.PAD));
        }
        return shapes;
    }

    /** A bar across the body between the named points, with discs when {@code radius} is more than 0. */
    List<Shape> barbell(Thing thing, Rig rig) {
        Vec middle = moved(thing, middle(ends(thing, rig)));
        double half = thing.number("half", 52);
        double radius = thing.number("radius", 17);
        Vec out = new Vec(0, 0, half);
        List<Shape> shapes = new ArrayList<>();
        if (radius > 0) {
            shapes.add(solid.wheel(middle.minus(out), radius, Ink.IRON));
        }
        shapes.add(solid.pole(List.of(middle.minus(out), middle.plus(out)), Ink.IRON_LINE));
        if (radius > 0) {
            shapes.add(solid.wheel(middle.plus(out), radius, Ink.IRON));
            shapes.add(solid.wheel(middle.plus(out), radius * .25, Ink.WALL_DARK));
        }
        return shapes;
    }

    /** A box carried between the named hands, or standing at {@code x}, {@code y}. */
    List<Shape> box(Thing thing, Rig rig) {
        Vec middle = thing.ends().isEmpty() ? Vec.ZERO : middle(ends(thing, rig));
        Vec size = new Vec(thing.number("width", 26), thing.number("height", 22), thing.number("deep", 26));
        return solid.tilted(moved(thing, middle), size, 0, Stuff.WOOD);
    }

    /** A ball at {@code x}, {@code y}, or under the named points. */
    List<Shape> ball(Thing thing, Rig rig) {
        Vec middle = moved(thing, thing.ends().isEmpty() ? Vec.ZERO : middle(ends(thing, rig)));
        double radius = thing.number("radius", 28);
        Dot on = camera.dot(middle);
        return List.of(
                solid.ball(middle, radius, Ink.BALL),
                new Shape(
                        Ink.BALL_LINE,
                        Outline.curve(List.of(
                                on.plus(Dot.polar(200, radius * .75)),
                                on.plus(Dot.polar(250, radius * .72)),
                                on.plus(Dot.polar(300, radius * .75))))));
    }

    /** A roll across the picture at {@code x}, {@code y}, or under the named points. */
    List<Shape> roll(Thing thing, Rig rig) {
        Vec middle = moved(thing, thing.ends().isEmpty() ? Vec.ZERO : middle(ends(thing, rig)));
        return solid.roll(middle, thing.number("radius", 8), thing.number("half", 16), Ink.FOAM, Ink.FOAM_DARK);
    }

    /** A wheel with a handle through the named hands. */
    List<Shape> wheel(Thing thing, Rig rig) {
        Vec middle = moved(thing, middle(ends(thing, rig)));
        Vec out = new Vec(0, 0, 15);
        return List.of(
                solid.wheel(middle, thing.number("radius", 9), Ink.PAD),
                solid.pole(List.of(middle.minus(out), middle.plus(out)), Ink.IRON_LINE));
    }

    /** Something drawn from place to place and on to the named points. */
    List<Shape> line(Thing thing, Rig rig, Ink ink) {
        List<Vec> way = new ArrayList<>(thing.places());
        way.addAll(ends(thing, rig));
        Shape line = solid.pole(way, ink);
        return ink == Ink.BAND ? List.of(new Shape(Ink.BAND_CASE, line.outline()), line) : List.of(line);
    }

    /** A stick along the back, from below the seat to above the head. */
    List<Shape> dowel(Rig rig) {
        Vec low = rig.spine(0).plus(rig.link(0).way(-11.5, 0, 0));
        Vec high = rig.headMiddle().plus(rig.head().way(-10.5, 0, 0));
        Vec way = high.minus(low).unit();
        return List.of(solid.pole(List.of(low.minus(way.times(16)), high.plus(way.times(22))), Ink.STICK));
    }

    /** A bag on the back. */
    List<Shape> backpack(Rig rig) {
        Vec middle = rig.spine(6).plus(rig.link(6).way(-14, -3, 0));
        double tilt =
                Math.toDegrees(Math.atan2(rig.link(6).up().y(), rig.link(6).up().x())) - 90;
        return solid.tilted(middle, new Vec(15, 40, 24), tilt, Stuff.PAD);
    }

    /** The same thing with its place told by numbers, when it is fixed to the body. */
    static Thing placed(Thing thing, Rig rig) {
        if (thing.ends().isEmpty()) {
            return thing;
        }
        Vec at = moved(thing, middle(ends(thing, rig)));
        Map<String, Double> numbers = new HashMap<>(thing.numbers());
        numbers.put("x", at.x());
        numbers.put("y", at.y());
        numbers.put("z", at.z());
        return new Thing(thing.kind(), numbers, thing.ends(), thing.places(), thing.front());
    }

    private static Vec moved(Thing thing, Vec middle) {
        return middle.plus(new Vec(thing.number("x", 0), thing.number("y", 0), thing.number("z", 0)));
    }

    private static List<Vec> ends(Thing thing, Rig rig) {
        return thing.ends().stream().map(end -> Points.of(rig, end)).toList();
    }

    private static Vec middle(List<Vec> places) {
        return places.stream().reduce(Vec.ZERO, Vec::plus).times(1.0 / Math.max(1, places.size()));
    }
}
