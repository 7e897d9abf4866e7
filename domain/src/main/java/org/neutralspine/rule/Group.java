package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The groups of rules, declared in the order of evaluation. */
public enum Group {
    SCREENING,
    CLEARANCE,
    DATA_QUALITY,
    MERGE,
    LIMITS,
    FUSION,
    REGION,
    CONDITION,
    SELECTION,
    DOSING,
    PAIN,
    PROGRESSION,
    RETURN_TO_LOADING,
    BEHAVIOUR,
    REFERRAL,
    OVERRIDE,
    EXPLANATION;

    /** Whether a program rule of this group is evaluated while a program is built: merge to dosing. */
    public boolean shapesProgram() {
        return compareTo(MERGE) >= 0 && compareTo(DOSING) <= 0;
    }

    /** The word of the rulebook. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group with that word; empty if there is none. */
    public static Optional<Group> of(String word) {
        return Arrays.stream(values()).filter(g -> g.word().equals(word)).findFirst();
    }
}
