package org.neutralspine.report;

import java.util.OptionalInt;

/**
 * How much of what was prescribed so far was done, counted in slots: one slot is one item of the program on one day in
 * one bout, so each walking bout counts.
 *
 * @param done slots done
 * @param expected slots prescribed so far
 */
public record Adherence(int done, int expected) {

    private static final int WHOLE = 100;

    /** Refuses a negative count with {@link IllegalArgumentException}. */
    public Adherence {
        if (done < 0 || expected < 0) {
            throw new IllegalArgumentException("slots are counted from 0, not " + done + " of " + expected);
        }
    }

    /** Rounded half up and at most 100; nothing where nothing was expected, because that is not 0 %. */
    public OptionalInt percent() {
        if (expected == 0) {
            return OptionalInt.empty();
        }
        long rounded = (2L * WHOLE * done + expected) / (2L * expected);
        return OptionalInt.of((int) Math.min(WHOLE, rounded));
    }

    /** Both together, as for a caseload. */
    public Adherence plus(Adherence other) {
        return new Adherence(done + other.done, expected + other.expected);
    }

    /** The figure with what it was taken from, such as {@code 75 % (9 of 12 expected)}. */
    public String words() {
        OptionalInt percent = percent();
        if (percent.isEmpty()) {
            return "nothing was prescribed";
        }
        return percent.getAsInt() + " % (" + done + " of " + expected + " expected)";
    }
}
