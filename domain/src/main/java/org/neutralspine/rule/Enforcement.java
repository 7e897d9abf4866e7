package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may override a rule; a later constant is stricter. */
public enum Enforcement {
    /** Shown, never blocks. */
    ADVISORY,
    /** A physiotherapist or a physician may, with reason, expiry and own login. */
    OVERRIDABLE,
    /** Only the surgeon, or a physician acting for the surgeon. */
    SURGEON_OVERRIDE,
    /** Nobody; only changed facts change the result. */
    HARD_STOP;

    /** The word of the rulebook. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class with that word; empty if there is none. */
    public static Optional<Enforcement> of(String word) {
        return Arrays.stream(values()).filter(e -> e.word().equals(word)).findFirst();
    }
}
