package org.neutralspine.program;

import java.util.List;

/**
 * A program about to be prescribed.
 *
 * @param items what it holds
 * @param before what was prescribed last week; empty for a first program
 * @param texts everything in it that the patient reads
 * @param overrides the exceptions asked for
 */
public record Draft(List<Prescription> items, List<Prescription> before, List<String> texts, Exceptions overrides) {

    /** Copies the lists. */
    public Draft {
        items = List.copyOf(items);
        before = List.copyOf(before);
        texts = List.copyOf(texts);
    }

    /**
     * Exceptions from rules.
     *
     * @param asked whether one is asked for
     * @param mostOnOneExercise how many stand on the exercise that has most
     * @param factsChanged whether flags, dates, imaging or conditions changed since one was granted
     */
    public record Exceptions(boolean asked, int mostOnOneExercise, boolean factsChanged) {

        /** None asked for, none in force. */
        public static final Exceptions NONE = new Exceptions(false, 0, false);
    }
}
