package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Axes;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;

/** Draws neck and head from any direction: the head is a body whose radius is known for every direction. */
final class Head {

    /** The profile: degrees from the crown towards the face, and the radius there. */
    private static final double[][] PROFILE = {
        {0, 11.4},
        {30, 11.1},
        {58, 10},
        {80, 9.7},
        {101, 9.9},
        {122, 9.7},
        {140, 9.9},
        {152, 9.4},
        {180, 9},
        {215, 9.6},
        {250, 10.6},
        {285, 11.1},
        {322, 11.3},
        {360, 11.4}
    };

    private static final double BESIDE = 9;
    private static final double NOSE = 2.7;
    private static final double NOSE_AT = 92;
    private static final int CORNERS = 22;

    private final Camera camera;

    Head(Camera camera) {
        this.camera = camera;
    }

    Outline neck(Rig rig) {
        Vec low = rig.trunk().neck().get(0).plus(rig.trunk().thorax().way(2, -3, 0));
        Vec high = rig.headMiddle().plus(rig.head().way(-1.5, -4, 0));
        return Outline.capsule(camera.dot(low), 5.8, camera.dot(high), 5.2);
    }

    Outline skull(Rig rig) {
        // The first corner is the nose, so that it is never lost between two others.
        Dot ahead = camera.way(rig.head().forward());
        double nose = Math.toDegrees(Math.atan2(ahead.y(), ahead.x()));
        List<Dot> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            corners.add(edge(rig, nose + 360.0 * i / CORNERS, 0));
        }
        return Outline.blob(corners);
    }

    /** One eye; it shrinks as it turns away. */
    Outline eye(Rig rig, int side) {
        Axes head = rig.head();
        Vec way = head.way(.9, .08, side * .36).unit();
        double size = Math.max(0, camera.facing(way)) * 1.25;
        return Outline.circle(camera.dot(rig.headMiddle().plus(way.times(9.4))), size);
    }

    /** The outermost dot in a direction on paper, in degrees clockwise from the right. */
    Dot edge(Rig rig, double degrees, double beyond) {
        Dot on = Dot.polar(degrees, 1);
        Vec out = camera.across().times(on.x()).plus(camera.upwards().times(-on.y()));
        double reach = 0;
        for (int tilt = -60; tilt <= 60; tilt += 10) {
            double angle = Math.toRadians(tilt);
            Vec way = out.times(Math.cos(angle)).plus(camera.towards().times(Math.sin(angle)));
            reach = Math.max(reach, radius(rig.head(), way) * Math.cos(angle));
        }
        return camera.dot(rig.headMiddle()).plus(on.times(reach + beyond));
    }

    /** How far the surface is from the middle in a direction of length 1. */
    static double radius(Axes head, Vec way) {
        Vec told = head.tell(way);
        double degrees = Math.toDegrees(Math.atan2(told.x(), told.y()));
        double aside = told.z() * told.z();
        double profile = profile(degrees < 0 ? degrees + 360 : degrees);
        double off = (degrees - NOSE_AT) / 9;
        double nose = off * off + aside * 40 > 9 ? 0 : NOSE * Math.exp(-off * off - aside * 40);
        return profile * (1 - aside) + BESIDE * aside + nose;
    }

    private static double profile(double degrees) {
        int i = 1;
        while (PROFILE[i][0] < degrees) {
            i++;
        }
        double share = (degrees - PROFILE[i - 1][0]) / (PROFILE[i][0] - PROFILE[i - 1][0]);
        return PROFILE[i - 1][1] + share * (PROFILE[i][1] - PROFILE[i - 1][1]);
    }
}
