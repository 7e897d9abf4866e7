package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Arm;
import org.neutralspine.figure.body.Leg;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Side;
import org.neutralspine.figure.scene.Figure;
import org.neutralspine.figure.scene.Scale;
import org.neutralspine.spine.Region;

/** Draws a person: tapered limbs with a white rim, clothes, a head, and the spine over everything. */
final class Mannequin {

    private final Camera camera;
    private final Torso torso;
    private final Head head;
    private final Hair hair;
    private final SpineLine spine;
    private final List<Part> order;
    private final boolean fades;
    private final boolean fromTheFront;
    private final boolean showsSpine;
    private final boolean neckOnTop;

    Mannequin(Figure figure, boolean strict) {
        this.camera = new Camera(figure.view());
        Rig first = figure.rig(0);
        double seen =
                camera.dot(first.spine(9)).minus(camera.dot(first.spine(0))).length();
        this.showsSpine = seen > 22;
        this.torso = new Torso(camera, !showsSpine);
        this.head = new Head(camera);
        this.hair = new Hair(camera, head);
        this.spine = new SpineLine(camera, strict);
        this.order = new Layers(camera).order(figure);
        this.fromTheFront = figure.view().yaw() > 40;
        this.neckOnTop = figure.view().fadesFarSide() || movesNeck(figure);
        this.fades = figure.view().fadesFarSide();
    }

    /** Face to face the spine would hide the mouth: it is drawn over the face only where the neck is what matters. */
    private static boolean movesNeck(Figure figure) {
        return figure.frames().stream()
                .anyMatch(frame -> Scale.rating(frame.stance().pose(), Region.CERVICAL) > 0);
    }

    List<Shape> shapes(Rig rig) {
        List<Shape> shapes = new ArrayList<>();
        int lastOfTrousers = Math.max(order.indexOf(Part.TORSO), lastLeg());
        for (int i = 0; i < order.size(); i++) {
            Part part = order.get(i);
            if (part == Part.TORSO) {
                both(shapes, Ink.SHIRT, torso.shirt(rig));
                shapes.add(new Shape(Ink.HALO, torso.pelvis(rig)));
            } else if (part == Part.HEAD) {
                head(shapes, rig);
            } else if (part.isArm()) {
                arm(shapes, rig.arm(part.side()), isFar(part.side()));
            } else {
                leg(shapes, rig.leg(part.side()), isFar(part.side()));
            }
            if (i == lastOfTrousers) {
                shapes.add(new Shape(Ink.TROUSERS, torso.pelvis(rig)));
            }
        }
        if (showsSpine) {
            shapes.addAll(spine.trunk(rig));
            shapes.addAll(neckOnTop ? spine.neck(rig) : List.of());
        }
        return shapes;
    }

    private int lastLeg() {
        int right = isFar(Side.RIGHT) ? -1 : order.indexOf(Part.LEG_RIGHT);
        int left = isFar(Side.LEFT) ? -1 : order.indexOf(Part.LEG_LEFT);
        return Math.max(right, left);
    }

    private boolean isFar(Side side) {
        return fades && side == Side.LEFT;
    }

    private void head(List<Shape> shapes, Rig rig) {
        both(shapes, Ink.SKIN, head.neck(rig));
        if (!neckOnTop && showsSpine) {
            shapes.addAll(spine.neck(rig));
        }
        both(shapes, Ink.SKIN, head.skull(rig));
        if (!fades) {
            shapes.add(new Shape(Ink.EYE, head.eye(rig, 1).and(head.eye(rig, -1))));
        }
        shapes.add(new Shape(Ink.HAIR, hair.outline(rig)));
    }

    private void arm(List<Shape> shapes, Arm arm, boolean far) {
        Dot elbow = camera.dot(arm.elbow());
        Dot wrist = camera.dot(arm.wrist());
        Dot hand = wrist.towards(camera.dot(arm.hand()), .75);
        Outline lower = Outline.capsule(elbow, 4.6, wrist, 3.4).and(Outline.capsule(wrist, 3.4, hand, 2.9));
        both(shapes, far ? Ink.SKIN_FAR : Ink.SKIN, lower);
        both(shapes, far ? Ink.SLEEVE_FAR : Ink.SLEEVE, Outline.capsule(camera.dot(arm.shoulder()), 6.8, elbow, 5));
    }

    private void leg(List<Shape> shapes, Leg leg, boolean far) {
        Dot ankle = camera.dot(leg.ankle());
        Dot knee = camera.dot(leg.knee());
        Dot heel = camera.dot(leg.heel());
        shapes.add(new Shape(
                far ? Ink.SHOE_FAR : fromTheFront ? Ink.SHOE_WIDE : Ink.SHOE,
                Outline.polygon(List.of(ankle.towards(heel, .1), heel, camera.dot(leg.toe())))));
        Outline thigh = Outline.capsule(camera.dot(leg.hip()), 9.7, knee, 6.4);
        both(shapes, far ? Ink.TROUSERS_FAR : Ink.TROUSERS, thigh.and(Outline.capsule(knee, 6.4, ankle, 4.3)));
    }

    private static void both(List<Shape> shapes, Ink ink, Outline outline) {
        shapes.add(new Shape(Ink.HALO, outline));
        shapes.add(new Shape(ink, outline));
    }
}
