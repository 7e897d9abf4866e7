package org.neutralspine.report;

/**
 * Something else that is going on with a patient and belongs in their line: no reason to act by itself.
 *
 * @param kind what it is about
 * @param words a few words with the day or the number; names nobody
 */
public record Note(Kind kind, String words) {

    /** What can be going on, in the order it is told. */
    public enum Kind {
        /** Somebody has been told and has not acted yet; only in what was kept before alerts became reasons. */
        ALERT,
        /** Training is paused until a clinician has looked. */
        PAUSED,
        /** Pain was up a day or two after training, in the last seven days. */
        FLARE,
        /** The clearance ends within some weeks, but not yet soon. */
        CLEARANCE,
        /** Exercises the rules block are allowed for some weeks. */
        OVERRIDES,
        /** Changes of the program wait for an answer. */
        PROPOSALS
    }
}
