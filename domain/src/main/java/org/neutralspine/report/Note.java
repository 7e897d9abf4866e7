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
        /** Somebody has been told and has not acted yet. */
        ALERT
    }
}
