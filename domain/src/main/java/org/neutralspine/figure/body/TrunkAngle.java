package org.neutralspine.figure.body;

import java.util.Arrays;
import java.util.Optional;

/** An angle of head and trunk, in degrees; bending forwards, to the right and turning to the right are positive. */
public enum TrunkAngle {
    /** From pelvis to head in a side view: 90 upright, 0 face down with the head right, 180 face up with the head left. */
    PELVIS("pelvis", 90, -360, 360),
    /** How far the whole body is turned about its long axis. */
    ROLL("roll", 0, -180, 180),
    /** How far the whole body leans aside. */
    LEAN("lean", 0, -95, 95),
    LUMBAR("lumbar", 0, -45, 65),
    LUMBAR_SIDE("lumbarSide", 0, -35, 35),
    LUMBAR_TURN("lumbarTurn", 0, -30, 30),
    THORACIC("thoracic", 0, -35, 55),
    THORACIC_SIDE("thoracicSide", 0, -35, 35),
    THORACIC_TURN("thoracicTurn", 0, -60, 60),
    NECK("neck", 0, -65, 65),
    NECK_SIDE("neckSide", 0, -45, 45),
    NECK_TURN("neckTurn", 0, -85, 85),
    /** Nodding between skull and neck. */
    NOD("nod", 0, -30, 30);

    private final String word;
    private final double rest;
    private final double min;
    private final double max;

    TrunkAngle(String word, double rest, double min, double max) {
        this.word = word;
        this.rest = rest;
        this.min = min;
        this.max = max;
    }

    /** The word in pose files. */
    public String word() {
        return word;
    }

    /** The angle of somebody who stands still. */
    public double rest() {
        return rest;
    }

    /** The least a human body can do. */
    public double min() {
        return min;
    }

    /** The most a human body can do. */
    public double max() {
        return max;
    }

    /** The angle with that word; empty if there is none. */
    public static Optional<TrunkAngle> of(String word) {
        return Arrays.stream(values()).filter(angle -> angle.word.equals(word)).findFirst();
    }
}
