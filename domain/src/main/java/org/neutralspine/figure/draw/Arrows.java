package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.scene.Arrow;
import org.neutralspine.figure.scene.Figure;

/** Draws the way a point of the body takes from one position to the next as a dashed arrow. */
final class Arrows {

    private static final int SAMPLES = 14;
    private static final int TRIMMED = 2;
    private static final double HEAD_LENGTH = 8;
    private static final double HEAD_HALF = 4.4;
    private static final double TOO_SHORT = 1.5;
    private static final double SHORTEST = 17;

    private final Camera camera;

    Arrows(Camera camera) {
        this.camera = camera;
    }

    /** The arrows that lead to a position. */
    List<Shape> to(Figure figure, int frame) {
        List<Shape> shapes = new ArrayList<>();
        for (Arrow arrow : figure.frames().get(frame).arrows()) {
            List<Dot> way = way(figure, frame - 1, arrow);
            if (way.get(0).minus(way.get(SAMPLES)).length()
                            + way.get(0).minus(way.get(SAMPLES / 2)).length()
                    > TOO_SHORT) {
                draw(shapes, way);
            }
        }
        return shapes;
    }

    private List<Dot> way(Figure figure, int from, Arrow arrow) {
        Dot moved = new Dot(arrow.right(), -arrow.up());
        List<Dot> way = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double share = (double) i / SAMPLES;
            way.add(camera.dot(Points.of(figure.between(from, share), arrow.point()))
                    .plus(moved));
        }
        return way;
    }

    private static void draw(List<Shape> shapes, List<Dot> way) {
        Dot tip = way.get(SAMPLES);
        Dot all = tip.minus(way.get(0));
        Dot last = tip.minus(way.get(SAMPLES - 3));
        Dot ahead = (all.x() * last.x() + all.y() * last.y() < 0 ? all : last).unit();
        double whole = all.length();
        tip = tip.plus(ahead.times(Math.max(0, SHORTEST - whole)));
        Dot base = tip.minus(ahead.times(HEAD_LENGTH));
        List<Dot> shaft = new ArrayList<>(way.subList(whole < 30 ? 0 : TRIMMED, SAMPLES - 2));
        shaft.add(base);
        Dot beside = ahead.left().times(HEAD_HALF);
        shapes.add(new Shape(Ink.ARROW_CASE, Outline.curve(shaft)));
        shapes.add(new Shape(Ink.ARROW, Outline.curve(shaft)));
        shapes.add(new Shape(Ink.ARROW_HEAD, Outline.polygon(List.of(tip, base.plus(beside), base.minus(beside)))));
    }
}
