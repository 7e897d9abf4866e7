package org.neutralspine.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.Source;

/**
 * One outcome measure as it is asked and scored.
 *
 * @param id its id, never changes
 * @param name its name
 * @param edition version, language and licence of its wording
 * @param instruction what is asked, for all items; null when the wording is not shipped
 * @param answers what an item may be answered with
 * @param items in order; empty when the patient names them
 * @param namedByPatient whether the items are the patient's own activities
 * @param reversed ids of items that count the other way round
 * @param scale how answers become a score
 * @param direction where better is
 * @param missing what becomes of an item left open
 * @param againstBaseline whether a change is held against the first score; a measure of change is itself the change
 * @param change the change that matters
 * @param sources what all this rests on
 */
public record Measure(
        String id,
        String name,
        Edition edition,
        @Nullable String instruction,
        Answers answers,
        List<Item> items,
        boolean namedByPatient,
        Set<String> reversed,
        Scale scale,
        Direction direction,
        Missing missing,
        boolean againstBaseline,
        Change change,
        List<Source> sources) {

    /** Copies the collections. */
    public Measure {
        items = List.copyOf(items);
        reversed = Set.copyOf(reversed);
        sources = List.copyOf(sources);
    }

    /** Whether its values are asked elsewhere and entered by a clinician. */
    public boolean isImported() {
        return edition.wording() == Wording.NOT_SHIPPED;
    }

    /**
     * Which wording this is; kept with every answer.
     *
     * @param version of the measure
     * @param language of the wording, such as {@code en}
     * @param wording whose it is and whether it may be used
     * @param licence what its owner allows, in words
     */
    public record Edition(String version, String language, Wording wording, String licence) {}

    /**
     * What an item may be answered with.
     *
     * @param min the lowest
     * @param max the highest
     * @param style how it is asked
     * @param low what the lowest means; null where that goes without saying
     * @param high what the highest means; null where that goes without saying
     */
    public record Answers(
            int min,
            int max,
            Style style,
            @Nullable String low,
            @Nullable String high) {}

    /**
     * One thing that is asked.
     *
     * @param id within the measure
     * @param text what is asked; null when the wording is not shipped
     */
    public record Item(String id, @Nullable String text) {}

    /**
     * How answers become a score.
     *
     * @param rule how
     * @param min the lowest score
     * @param max the highest
     * @param unit what it counts, for a screen
     * @param weakBelow below this score the measure hardly notices a change; null when none is known
     * @param weakAbove above this score the measure hardly notices a change; null when none is known
     */
    public record Scale(
            Rule rule,
            int min,
            int max,
            String unit,
            @Nullable Integer weakBelow,
            @Nullable Integer weakAbove) {}

    /**
     * The change that matters: either figure reached is enough.
     *
     * @param absolute in points of the score; null when none is known
     * @param percentOfBaseline percent of the first score; null when none is known
     */
    public record Change(
            @Nullable BigDecimal absolute, @Nullable Integer percentOfBaseline) {

        /** Whether any figure is known. */
        public boolean isKnown() {
            return absolute != null || percentOfBaseline != null;
        }
    }

    /** Whose wording it is. */
    public enum Wording {
        OWN,
        TO_BE_CHECKED,
        NOT_SHIPPED
    }

    /** How an item is asked. */
    public enum Style {
        SCALE,
        TICK,
        IMPORT
    }

    /** How answers become a score. */
    public enum Rule {
        SINGLE,
        SUM,
        MEAN,
        PERCENT_OF_ANSWERED
    }

    /** Where better is. */
    public enum Direction {
        HIGHER_IS_WORSE,
        HIGHER_IS_BETTER
    }

    /** What becomes of an item left open. */
    public enum Missing {
        REFUSED,
        COUNTS_AS_NO,
        DIVIDES_BY_ANSWERED
    }

    /** The word of a constant in the file, in JSON and on screen, such as {@code higher-is-worse}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that word; empty if there is none. */
    public static <E extends Enum<E>> Optional<E> of(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }
}
