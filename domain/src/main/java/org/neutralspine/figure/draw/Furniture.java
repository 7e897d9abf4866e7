package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.draw.Solid.Stuff;
import org.neutralspine.figure.scene.Thing;

/** Draws what stands in the room: chair, table, bench, step, stairs, wall, rail, posts. */
final class Furniture {

    private static final double DEEP = 19;

    private final Solid solid;

    Furniture(Solid solid) {
        this.solid = solid;
    }

    /** A chair whose seat is at {@code seat} and whose front edge is at {@code x}; {@code back} 0 for a stool. */
    List<Shape> chair(Thing chair) {
        double x = chair.number("x", 0);
        double seat = chair.number("seat", 44);
        double width = chair.number("width", 40);
        double high = chair.number("back", 46);
        List<Shape> shapes = new ArrayList<>();
        legs(shapes, x - width + 2, x - 2, seat - 4);
        if (high > 0) {
            shapes.addAll(box(x - width, x - width + 4, seat, seat + high, Stuff.WOOD));
        }
        shapes.addAll(box(x - width, x, seat - 5, seat, Stuff.WOOD));
        return shapes;
    }

    /** A table from {@code x} over {@code width}, {@code height} high. */
    List<Shape> table(Thing table) {
        double x = table.number("x", 0);
        double width = table.number("width", 60);
        double height = table.number("height", 72);
        List<Shape> shapes = new ArrayList<>();
        legs(shapes, x + 3, x + width - 3, height - 4);
        shapes.addAll(box(x, x + width, height - 5, height, Stuff.WOOD));
        return shapes;
    }

    /** A padded bench from {@code x} over {@code width}. */
    List<Shape> bench(Thing bench) {
        double x = bench.number("x", 0);
        double width = bench.number("width", 60);
        double height = bench.number("height", 40);
        double deep = bench.number("deep", DEEP * 2);
        List<Shape> shapes = new ArrayList<>();
        legs(shapes, x + 6, x + width - 6, height - 6);
        shapes.addAll(solid.block(new Vec(x, height - 8, -deep / 2), new Vec(x + width, height, deep / 2), Stuff.PAD));
        return shapes;
    }

    /** A block on the ground from {@code x} over {@code width}, or stairs with several treads. */
    List<Shape> step(Thing step) {
        double x = step.number("x", 0);
        double width = step.number("width", 34);
        double height = step.number("height", 16);
        int steps = (int) step.number("steps", 1);
        List<Shape> shapes = new ArrayList<>();
        for (int i = steps; i >= 1; i--) {
            shapes.addAll(box(x + (i - 1) * width, x + (steps > 1 ? steps : 1) * width, 0, i * height, Stuff.WOOD));
        }
        return shapes;
    }

    /** A wall at {@code x}; {@code thick} is negative when it is behind the back. */
    List<Shape> wall(Thing wall) {
        double x = wall.number("x", 0);
        double thick = wall.number("thick", 6);
        return solid.block(
                new Vec(Math.min(x, x + thick), 0, -wall.number("deep", 30)),
                new Vec(Math.max(x, x + thick), wall.number("height", 186), wall.number("deep", 30)),
                Stuff.WALL);
    }

    /** A wall beside the body, in the plane of a front view, at {@code z}. */
    List<Shape> sideWall(Thing wall) {
        double z = wall.number("z", 30);
        double thick = wall.number("thick", 6);
        return solid.block(
                new Vec(-22, 0, Math.min(z, z + thick)), new Vec(22, 186, Math.max(z, z + thick)), Stuff.WALL);
    }

    /** A rail at {@code height} from {@code x} over {@code width}, {@code z} to the right. */
    List<Shape> rail(Thing rail) {
        double x = rail.number("x", -40);
        double end = x + rail.number("width", 90);
        double y = rail.number("height", 92);
        double z = rail.number("z", -24);
        return List.of(
                solid.pole(List.of(new Vec(x + 5, 0, z), new Vec(x + 5, y, z)), Ink.METAL),
                solid.pole(List.of(new Vec(end - 5, 0, z), new Vec(end - 5, y, z)), Ink.METAL),
                solid.pole(List.of(new Vec(x, y, z), new Vec(end, y, z)), Ink.METAL));
    }

    /** An upright post at {@code x}. */
    List<Shape> post(Thing post) {
        double x = post.number("x", 0);
        double z = post.number("z", 0);
        return List.of(solid.pole(
                List.of(new Vec(x, 0, z), new Vec(x, post.number("height", 150), z)), Ink.METAL_THICK));
    }

    /** A padded part round {@code x}, {@code y}, tilted by {@code tilt}. */
    List<Shape> pad(Thing pad) {
        return tilted(pad, Stuff.PAD);
    }

    /** A pillow or cushion round {@code x}, {@code y}. */
    List<Shape> pillow(Thing pillow) {
        return tilted(pillow, Stuff.SHEET);
    }

    /** A foam block round {@code x}, {@code y}. */
    List<Shape> cushion(Thing cushion) {
        return tilted(cushion, Stuff.FOAM);
    }

    /** A wooden block round {@code x}, {@code y}. */
    List<Shape> board(Thing board) {
        return tilted(board, Stuff.WOOD);
    }

    private List<Shape> tilted(Thing thing, Stuff stuff) {
        Vec middle = new Vec(thing.number("x", 0), thing.number("y", 0), thing.number("z", 0));
        Vec size = new Vec(thing.number("width", 30), thing.number("height", 7), thing.number("deep", 34));
        return solid.tilted(middle, size, thing.number("tilt", 0), stuff);
    }

    private List<Shape> box(double left, double right, double low, double high, Stuff stuff) {
        return solid.block(new Vec(left, low, -DEEP), new Vec(right, high, DEEP), stuff);
    }

    private void legs(List<Shape> shapes, double left, double right, double high) {
        for (double z : new double[] {-DEEP + 3, DEEP - 3}) {
            for (double x : new double[] {left, right}) {
                shapes.add(solid.pole(List.of(new Vec(x, 0, z), new Vec(x, high, z)), Ink.METAL));
            }
        }
    }
}
