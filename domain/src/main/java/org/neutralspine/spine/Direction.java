package org.neutralspine.spine;

/** A direction in which a region of the spine moves. */
public enum Direction {
    FLEXION("flexion"),
    EXTENSION("extension"),
    ROTATION("rotation"),
    LATERAL_FLEXION("lateral_flexion");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word used in the knowledge base and in JSON. */
    public String word() {
        return word;
    }
}
