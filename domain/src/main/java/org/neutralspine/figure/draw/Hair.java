package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Axes;
import org.neutralspine.figure.body.Rig;
import org.neutralspine.figure.body.Vec;

/**
 * Draws the hair from any direction: a cap round a pole behind the crown, which reaches lower in front and behind than at
 * the sides. What is seen of it lies between the outline of the head and the visible part of the hairline.
 */
final class Hair {

    private static final double POLE_BACK = .66;
    private static final double POLE_UP = .75;
    private static final double REACH = 82;
    private static final double LESS_BESIDE = 26;
    private static final double THICK = 1;
    private static final int STEPS = 72;
    private static final int DOTS = 11;

    private final Camera camera;
    private final Head head;

    Hair(Camera camera, Head head) {
        this.camera = camera;
        this.head = head;
    }

    Outline outline(Rig rig) {
        int[] rim = run(i -> covers(rig.head(), out(i)));
        int[] line = run(i -> camera.facing(hairline(rig.head(), i)) > 0);
        List<Dot> along = new ArrayList<>();
        List<Dot> back = new ArrayList<>();
        for (int i = 0; i < DOTS; i++) {
            double share = i / (DOTS - 1.0);
            along.add(head.edge(rig, (rim[0] + share * (rim[1] - rim[0])) * 360 / STEPS, THICK));
            back.add(onHead(rig, line[0] + share * (line[1] - line[0])));
        }
        boolean straight = rim[0] == rim[1]
                || along.get(DOTS - 1).minus(back.get(0)).length()
                        <= along.get(DOTS - 1).minus(back.get(DOTS - 1)).length();
        if (!straight) {
            java.util.Collections.reverse(back);
        }
        return Outline.blob(together(rig, along, back, rim[0] == rim[1], line[0] == line[1]));
    }

    /** All dots of rim and hairline; when one of them is not seen, the other stands for both. */
    private List<Dot> together(Rig rig, List<Dot> along, List<Dot> back, boolean noRim, boolean noLine) {
        List<Dot> all = new ArrayList<>();
        Dot middle = camera.dot(rig.headMiddle());
        for (int i = 0; i < DOTS; i++) {
            all.add(noRim ? noLine ? middle : back.get(i) : along.get(i));
        }
        for (int i = 0; i < DOTS; i++) {
            all.add(noLine ? noRim ? middle : along.get(DOTS - 1 - i) : noRim ? back.get(DOTS - 1) : back.get(i));
        }
        return all;
    }

    private Vec out(double step) {
        Dot on = Dot.polar(step * 360 / STEPS, 1);
        return camera.across().times(on.x()).plus(camera.upwards().times(-on.y()));
    }

    private static boolean covers(Axes head, Vec way) {
        Vec pole = head.way(-POLE_BACK, POLE_UP, 0).unit();
        Vec aside = way.minus(pole.times(way.dot(pole))).unit();
        double degrees = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, way.dot(pole)))));
        double beside = aside.dot(head.right());
        return degrees < REACH - LESS_BESIDE * beside * beside;
    }

    private static Vec hairline(Axes head, double step) {
        Vec pole = head.way(-POLE_BACK, POLE_UP, 0).unit();
        Vec ahead = head.way(POLE_UP, POLE_BACK, 0).unit();
        double round = Math.toRadians(step * 360 / STEPS);
        double reach = Math.toRadians(REACH - LESS_BESIDE * Math.pow(Math.sin(round), 2));
        Vec aside = ahead.times(Math.cos(round)).plus(head.right().times(Math.sin(round)));
        return pole.times(Math.cos(reach)).plus(aside.times(Math.sin(reach)));
    }

    private Dot onHead(Rig rig, double step) {
        Vec way = hairline(rig.head(), step);
        return camera.dot(rig.headMiddle().plus(way.times(Head.radius(rig.head(), way))));
    }

    private interface Test {
        boolean holds(int step);
    }

    /** The first and last step of the one run of steps where a test holds, counted on beyond a full round. */
    private static int[] run(Test test) {
        int start = 0;
        while (start < STEPS && test.holds(start)) {
            start++;
        }
        if (start == STEPS) {
            return new int[] {0, STEPS};
        }
        int from = start;
        while (from < start + STEPS && !test.holds(from % STEPS)) {
            from++;
        }
        if (from == start + STEPS) {
            return new int[] {0, 0};
        }
        int to = from;
        while (test.holds((to + 1) % STEPS)) {
            to++;
        }
        return new int[] {from, to};
    }
}
