package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the gate may answer; a later constant wins over an earlier one. */
public enum Outcome {
    PROCEED,
    PROCEED_WITH_RESTRICTIONS,
    REFER_BEFORE_PROGRAM,
    HOLD_PENDING_CLEARANCE,
    REFUSE_URGENT,
    REFUSE_EMERGENCY;

    /** The word used in the rulebook and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a program may be made. */
    public boolean allowsProgram() {
        return this == PROCEED || this == PROCEED_WITH_RESTRICTIONS;
    }

    /** The stronger of two outcomes. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The outcome with that word; empty if there is none. */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst();
    }
}
