package org.neutralspine.progression;

import java.util.Locale;

/** What is proposed for a prescription, or for a whole program; an earlier constant is the more careful one. */
public enum ProposalKind {
    /** No training until somebody has looked. */
    STOP,
    /** One step back. */
    REGRESS,
    /** Left out at once; another exercise of the same purpose waits for the clinician. */
    SWAP,
    /** Unchanged, and somebody looks at it. */
    REFER,
    /** Unchanged. */
    HOLD,
    /** One step forward. */
    ADVANCE;

    /** The word of JSON and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind named by {@code word}. */
    public static ProposalKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether it takes effect before a clinician has agreed. What asks less of a spine cannot wait; what asks more must.
     */
    public boolean takesEffectAtOnce() {
        return this == STOP || this == REGRESS;
    }

    /** Whether the exercise is left out at once, whatever comes in its place later. */
    public boolean leavesOut() {
        return this == STOP || this == SWAP;
    }
}
