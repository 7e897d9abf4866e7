package org.neutralspine.exercise;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How an exercise begins: the word of the catalogue, and the ways to begin that an operating team may rule out. Ruling out
 * standing rules out standing with a load, ruling out kneeling rules out kneeling on one knee.
 */
public enum StartPosition {
    STANDING("on the feet"),
    /** Not a word of the catalogue: standing with a weight or a band in hand or on the back. */
    STANDING_LOADED("on the feet with a weight or a band"),
    SITTING("sitting"),
    SUPINE("lying on the back"),
    PRONE("lying face down"),
    SIDE_LYING("lying on the side"),
    QUADRUPED("on hands and knees"),
    KNEELING("kneeling"),
    HALF_KNEELING("kneeling on one knee"),
    HANGING("hanging by the hands"),
    MACHINE("on a machine"),
    WATER("in water");

    private final String meaning;

    StartPosition(String meaning) {
        this.meaning = meaning;
    }

    /** The word of the catalogue, of JSON and the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words a patient reads, such as {@code lying face down}. */
    public String meaning() {
        return meaning;
    }

    /** The trait of exercises that begin so; a limit on it is met like a forbidden tag. */
    public String trait() {
        return "starts-" + word();
    }

    /** Every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(StartPosition::word).toList();
    }

    /** The words an exercise of the catalogue may begin with, in order. */
    public static Set<String> ofCatalogue() {
        Set<String> words = new LinkedHashSet<>(words());
        words.remove(STANDING_LOADED.word());
        return words;
    }

    /** The position with that word; empty if there is none. */
    public static Optional<StartPosition> of(String word) {
        return Arrays.stream(values())
                .filter(position -> position.word().equals(word))
                .findFirst();
    }

    /** The position with that trait; empty if it is none of a position. */
    public static Optional<StartPosition> ofTrait(String trait) {
        return Arrays.stream(values())
                .filter(position -> position.trait().equals(trait))
                .findFirst();
    }

    /** Every position the exercise would be ruled out by. */
    static List<StartPosition> of(Exercise exercise) {
        return Arrays.stream(values())
                .filter(position -> position.rulesOut(exercise))
                .toList();
    }

    private boolean rulesOut(Exercise exercise) {
        boolean itself = exercise.startPosition().equals(word());
        return switch (this) {
            case STANDING_LOADED -> exercise.startPosition().equals(STANDING.word()) && exercise.hasExternalLoad();
            case KNEELING -> itself || exercise.startPosition().equals(HALF_KNEELING.word());
            default -> itself;
        };
    }
}
