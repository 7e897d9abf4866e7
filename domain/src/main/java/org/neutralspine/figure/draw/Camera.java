package org.neutralspine.figure.draw;

import org.neutralspine.figure.body.Vec;
import org.neutralspine.figure.scene.View;

/** Brings places in the room onto paper, without perspective. */
final class Camera {

    private final View view;
    private final Vec right;
    private final Vec up;
    private final Vec towards;
    private final Vec level;

    Camera(View view) {
        this.view = view;
        double yaw = Math.toRadians(view.yaw());
        double pitch = Math.toRadians(view.pitch());
        this.level = new Vec(Math.sin(yaw), 0, Math.cos(yaw));
        this.right = new Vec(Math.cos(yaw), 0, -Math.sin(yaw));
        this.towards = new Vec(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch));
        this.up = towards.cross(right);
    }

    Dot dot(Vec place) {
        return new Dot(place.dot(right), -place.dot(up));
    }

    /** A direction; the same as a place, as there is no perspective. */
    Dot way(Vec way) {
        return dot(way);
    }

    /** How near a place is, for what covers what; a little height breaks ties between limbs that lie on each other. */
    double nearness(Vec place) {
        return view.pitch() > 45 ? place.dot(towards) : place.dot(level) + .05 * place.y();
    }

    /** How much a direction of length 1 points to the viewer, -1 to 1. */
    double facing(Vec way) {
        return way.dot(towards);
    }

    Vec towards() {
        return towards;
    }

    Vec across() {
        return right;
    }

    Vec upwards() {
        return up;
    }

    View view() {
        return view;
    }
}
