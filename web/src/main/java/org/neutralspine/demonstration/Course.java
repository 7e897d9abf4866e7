package org.neutralspine.demonstration;

import java.util.Locale;

/** How an invented patient's weeks go. */
public enum Course {
    /** Pain goes down. */
    IMPROVING,
    /** Pain stays where it is. */
    PLATEAU,
    /** Pain went well and has risen for the last days. */
    FLARING,
    /** Nothing was heard for the last nine days. */
    SILENT,
    /** In care for two weeks at most. */
    NEW,
    /** Waits for a physician's word; no program yet. */
    AWAITING,
    /** May not train: a red flag, and the physician said no. */
    REFUSED;

    /** Whether this patient ever gets a program. */
    public boolean trains() {
        return this != AWAITING && this != REFUSED;
    }

    static Course of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
