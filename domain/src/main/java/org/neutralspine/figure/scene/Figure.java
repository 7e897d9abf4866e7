package org.neutralspine.figure.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neutralspine.figure.body.Rig;

/**
 * The figure of an exercise, before it is drawn.
 *
 * @param id the exercise's id
 * @param view from where it is seen
 * @param floor what is under the body
 * @param things the things around it
 * @param frames two to four positions, in order; the movement goes through them and back to the first
 * @param front the limbs that are drawn in front of everything, such as {@code arm.left}
 * @param behind the limbs that are drawn behind the trunk
 * @param doubt what a clinician should look at; empty when nothing is in doubt
 */
public record Figure(
        String id,
        View view,
        Floor floor,
        List<Thing> things,
        List<KeyFrame> frames,
        Set<String> front,
        Set<String> behind,
        String doubt) {

    /** The body in a position. */
    public Rig rig(int frame) {
        return frames.get(frame).stance().rig();
    }

    /** The body on the way from a position (0) to the next (1); after the last comes the first. */
    public Rig between(int frame, double share) {
        return frames.get(frame).stance().between(next(frame).stance(), share);
    }

    private KeyFrame next(int frame) {
        return frames.get((frame + 1) % frames.size());
    }

    /** The body at evenly spaced moments of the whole movement. */
    public List<Rig> moments(int perWay) {
        List<Rig> moments = new ArrayList<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            for (int i = 0; i < perWay; i++) {
                moments.add(between(frame, (double) i / perWay));
            }
        }
        return moments;
    }
}
