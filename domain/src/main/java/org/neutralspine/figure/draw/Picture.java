package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Thing;

/** All shapes of a figure at any moment, and the rectangle that holds every one of them. */
final class Picture {

    private static final int MOMENTS = 5;
    private static final double MARGIN = 5;
    private static final double NARROWEST = .72;
    private static final double LEAST_WIDTH = 128;

    private final Figure figure;
    private final Mannequin mannequin;
    private final Things things;
    private final List<Shape> ground;
    private final Arrows arrows;
    private final Box box;

    Picture(Figure figure, boolean strict) {
        Camera camera = new Camera(figure.view());
        this.figure = figure;
        this.mannequin = new Mannequin(figure, strict);
        this.things = new Things(camera);
        this.ground = new Ground(camera).shapes(figure);
        this.arrows = new Arrows(camera);
        this.box = measured();
    }

    /** Ground, things and body, in the order of painting. */
    List<Shape> shapes(Rig rig) {
        List<Shape> shapes = new ArrayList<>(ground);
        add(shapes, rig, false);
        shapes.addAll(mannequin.shapes(rig));
        add(shapes, rig, true);
        return shapes;
    }

    List<Shape> body(Rig rig) {
        return mannequin.shapes(rig);
    }

    List<Shape> arrowsTo(int frame) {
        return frame == 0 ? List.of() : arrows.to(figure, frame);
    }

    Figure figure() {
        return figure;
    }

    Box box() {
        return box;
    }

    private void add(List<Shape> shapes, Rig rig, boolean front) {
        for (Thing thing : figure.things()) {
            if (thing.front() == front) {
                shapes.addAll(things.shapes(thing, rig));
            }
        }
    }

    private Box measured() {
        Box all = Box.NOTHING;
        for (Rig rig : figure.moments(MOMENTS)) {
            all = with(all, shapes(rig));
        }
        for (int i = 1; i < figure.frames().size(); i++) {
            all = with(all, arrowsTo(i));
        }
        Box wide = all.wider(MARGIN);
        return wide.atLeast(Math.max(LEAST_WIDTH, wide.height() * NARROWEST), wide.width() * .4);
    }

    private static Box with(Box box, List<Shape> shapes) {
        Box all = box;
        for (Shape shape : shapes) {
            all = all.with(shape.outline().box());
        }
        return all;
    }
}
