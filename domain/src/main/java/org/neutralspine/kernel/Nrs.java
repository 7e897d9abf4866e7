package org.neutralspine.kernel;

/**
 * A pain score on the numeric rating scale: 0 is no pain, 10 the worst pain imaginable; higher is worse.
 *
 * <p>A missing answer is never an {@code Nrs} of 0; it is the absence of a score.
 *
 * @param value the score in points, 0 to 10
 */
public record Nrs(int value) implements Comparable<Nrs> {

    /** The lowest score. */
    public static final int MIN = 0;

    /** The highest score. */
    public static final int MAX = 10;

    /** Refuses a score outside 0 to 10 with {@link IllegalArgumentException}. */
    public Nrs {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException("a pain score is " + MIN + " to " + MAX + ", not " + value);
        }
    }

    @Override
    public int compareTo(Nrs other) {
        return Integer.compare(value, other.value);
    }
}
