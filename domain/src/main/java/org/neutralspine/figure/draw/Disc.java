package org.neutralspine.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.figure.body.Axes;
import org.neutralspine.figure.body.Vec;

/**
 * A slice through the trunk: an oval whose front and back differ.
 *
 * @param middle a point of the spine
 * @param axes the directions there
 * @param front from the middle to the belly side
 * @param back from the middle to the back
 * @param beside from the middle to either side
 */
record Disc(Vec middle, Axes axes, double front, double back, double beside) {

    private static final int CORNERS = 18;

    /** The outermost dot in a direction of length 1. */
    Dot edge(Camera camera, Dot direction) {
        Dot ahead = camera.way(axes.forward());
        Dot right = camera.way(axes.right());
        double along = ahead.dot(direction);
        double across = right.dot(direction);
        double depth = along > 0 ? front : back;
        double reach = Math.max(1e-6, Math.hypot(depth * along, beside * across));
        return camera.dot(middle)
                .plus(ahead.times(depth * depth * along / reach))
                .plus(right.times(beside * beside * across / reach));
    }

    /** The soft outline round some discs. */
    static List<Dot> round(Camera camera, List<Disc> discs) {
        List<Dot> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            Dot direction = Dot.polar(360.0 * i / CORNERS, 1);
            Dot best = discs.get(0).edge(camera, direction);
            for (Disc disc : discs) {
                Dot edge = disc.edge(camera, direction);
                best = edge.dot(direction) > best.dot(direction) ? edge : best;
            }
            corners.add(best);
        }
        return corners;
    }
}
