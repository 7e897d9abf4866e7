package org.neutralspine.report;

/**
 * Something else that is going on with a patient and belongs in their line: no reason to act by itself.
 *
 * @param kind what it is about
 * @param words a few words with the day or the number; names nobody
 */
public record Note(Kind kind, String words) {

    /** What can be going on. */
    public enum Kind {
        /** A flare-up is being ridden out. */
        FLARE,
        /** A change of the program waits for a decision. */
        PROPOSAL,
        /** A limit has been overridden. */
        OVERRIDE,
        /** Somebody has been told and has not acted yet. */
        ALERT,
        /** A clearance ends in the weeks to come. */
        CLEARANCE
    }
}
