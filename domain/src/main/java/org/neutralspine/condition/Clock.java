package org.neutralspine.condition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the weeks of a condition are counted from. */
public enum Clock {
    WEEKS_SINCE_ONSET,
    WEEKS_SINCE_SURGERY,
    WEEKS_SINCE_FRACTURE,
    NONE;

    /** The word of the knowledge base. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clock with that word; empty if there is none. */
    public static Optional<Clock> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }
}
