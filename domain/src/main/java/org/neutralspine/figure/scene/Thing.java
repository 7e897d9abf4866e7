package org.neutralspine.figure.scene;

import java.util.List;
import java.util.Map;
import org.neutralspine.figure.body.Vec;

/**
 * A thing in the picture.
 *
 * @param kind such as chair or band
 * @param numbers its measures by name, in the unit of the body
 * @param ends the named points of the body it is fixed to, in order
 * @param places places in the room, in order
 * @param front whether it is drawn in front of the body
 */
public record Thing(String kind, Map<String, Double> numbers, List<String> ends, List<Vec> places, boolean front) {

    /** A measure, or another when it is not said. */
    public double number(String name, double otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
