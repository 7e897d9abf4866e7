package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule is evaluated on. */
public enum Scope {
    /** Once per assessment. */
    PATIENT,
    /** For every candidate exercise. */
    EXERCISE,
    /** With the feedback of a session. */
    SESSION,
    /** On the whole draft program. */
    PROGRAM;

    /** The word of the rulebook. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope with that word; empty if there is none. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
