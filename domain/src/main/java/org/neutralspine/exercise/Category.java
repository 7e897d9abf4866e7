package org.neutralspine.exercise;

import java.util.Arrays;
import java.util.Optional;

/** What an exercise is for. */
public enum Category {
    AEROBIC("aerobic"),
    BREATHING_BRACING("breathing/bracing"),
    CORE_ENDURANCE("core-endurance"),
    ANTI_EXTENSION("anti-extension"),
    ANTI_ROTATION("anti-rotation"),
    POSTERIOR_CHAIN("posterior-chain"),
    FUNCTIONAL_STRENGTH("functional-strength"),
    MOBILITY("mobility"),
    STRETCH("stretch"),
    BALANCE("balance");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /** The word used in the knowledge base, in JSON and on screen. */
    public String word() {
        return word;
    }

    /** Whether it trains the trunk to hold still: the core exercises of DOSE-06. */
    public boolean isCore() {
        return this == CORE_ENDURANCE || this == ANTI_EXTENSION || this == ANTI_ROTATION;
    }

    /** The category with that word; empty if there is none. */
    public static Optional<Category> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
