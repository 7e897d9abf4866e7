package org.neutralspine.figure.scene;

import java.util.List;
import org.neutralspine.figure.body.Stance;

/**
 * One position of an exercise.
 *
 * @param words what the person does, a few words; empty for a position that is only passed, never shown
 * @param stance the body
 * @param arrows the ways that led here
 * @param seconds how long the way to the next position takes
 * @param hold how long the position is kept, in seconds
 */
public record KeyFrame(String words, Stance stance, List<Arrow> arrows, double seconds, double hold) {

    /** Whether it has a picture of its own. */
    public boolean isShown() {
        return !words.isEmpty();
    }
}
