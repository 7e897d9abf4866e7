package org.neutralspine.figure.body;

import java.util.Arrays;
import java.util.Optional;

/** An angle of one arm or leg, in degrees; bending, moving away from the middle and turning inwards are positive. */
public enum LimbAngle {
    HIP("hip", 0, -35, 140),
    /** The leg away from the middle. */
    ABDUCT("abduct", 0, -40, 75),
    /** The leg turned about itself; positive brings the knee inwards, the foot outwards. */
    HIP_TURN("hipTurn", 0, -75, 60),
    KNEE("knee", 2, -3, 158),
    /** Pointing the foot is positive. */
    ANKLE("ankle", 0, -42, 80),
    /** Raising the arm forwards: 90 to the front, 180 overhead. */
    SHOULDER("shoulder", 4, -80, 240),
    /** The arm away from the middle: 90 sideways. */
    SPREAD("spread", 2, -90, 180),
    /** The arm turned about itself; positive turns the forearm inwards. */
    ARM_TURN("armTurn", 0, -180, 180),
    ELBOW("elbow", 8, -5, 158),
    WRIST("wrist", 0, -95, 95);

    private final String word;
    private final double rest;
    private final double min;
    private final double max;

    LimbAngle(String word, double rest, double min, double max) {
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
    public static Optional<LimbAngle> of(String word) {
        return Arrays.stream(values()).filter(angle -> angle.word.equals(word)).findFirst();
    }
}
