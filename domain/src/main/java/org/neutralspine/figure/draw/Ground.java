package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Points;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.draw.Solid.Stuff;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Floor;

/** Draws what is under the body, as long as the body needs it. */
final class Ground {

    private static final List<String> ENDS = List.of(
            "toe.right",
            "toe.left",
            "heel.right",
            "heel.left",
            "hand.right",
            "hand.left",
            "head",
            "knee.right",
            "knee.left",
            "elbow.right",
            "elbow.left",
            "seat");
    private static final double NEAR = 45;

    private final Camera camera;
    private final Solid solid;

    Ground(Camera camera) {
        this.camera = camera;
        this.solid = new Solid(camera);
    }

    List<Shape> shapes(Figure figure) {
        double left = 1e9;
        double right = -1e9;
        double deep = 0;
        for (int i = 0; i < figure.frames().size(); i++) {
            Rig rig = figure.rig(i);
            for (String end : ENDS) {
                Vec place = Points.of(rig, end);
                if (place.y() < NEAR || camera.view().pitch() > 45) {
                    left = Math.min(left, place.x());
                    right = Math.max(right, place.x());
                    deep = Math.max(deep, Math.abs(place.z()));
                }
            }
        }
        return left > right ? List.of() : floor(figure.floor(), left - 16, right + 16, Math.max(26, deep + 9));
    }

    private List<Shape> floor(Floor floor, double left, double right, double deep) {
        return switch (floor) {
            case MAT -> mat(left, right, deep);
            case GROUND -> List.of(shadow(left - 6, right + 6, deep));
            case BED -> bed(left, right, deep);
            case WATER, NONE -> List.of();
        };
    }

    private List<Shape> mat(double left, double right, double deep) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(Ink.MAT_EDGE, quad(left, right, deep, -2.6)));
        shapes.add(new Shape(Ink.MAT, quad(left, right, deep, 0)));
        return shapes;
    }

    private Outline quad(double left, double right, double deep, double y) {
        return Outline.polygon(List.of(
                camera.dot(new Vec(left, y, deep)),
                camera.dot(new Vec(right, y, deep)),
                camera.dot(new Vec(right, y, -deep)),
                camera.dot(new Vec(left, y, -deep))));
    }

    private Shape shadow(double left, double right, double deep) {
        double middle = (left + right) / 2;
        List<Dot> rim = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Dot on = Dot.polar(18.0 * i, 1);
            rim.add(camera.dot(new Vec(middle + on.x() * (right - left) / 2, 0, on.y() * deep)));
        }
        return new Shape(Ink.SHADOW, Outline.blob(rim));
    }

    private List<Shape> bed(double left, double right, double deep) {
        List<Shape> shapes = new ArrayList<>();
        for (double x : new double[] {left + 6, right - 6}) {
            shapes.add(solid.pole(List.of(new Vec(x, -44, deep), new Vec(x, -16, deep)), Ink.METAL_THICK));
        }
        shapes.addAll(solid.block(new Vec(left, -20, -deep), new Vec(right, -14, deep), Stuff.WOOD));
        shapes.addAll(solid.block(new Vec(left, -14, -deep), new Vec(right, 0, deep), Stuff.SHEET));
        return shapes;
    }
}
