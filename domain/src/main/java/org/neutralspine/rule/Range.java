package org.neutralspine.rule;

import org.jspecify.annotations.Nullable;

/**
 * A range of whole numbers in a rule.
 *
 * @param from the lowest
 * @param to the highest; null when the range is open, which makes {@code from} a minimum
 */
public record Range(int from, @Nullable Integer to) {

    /** Refuses an empty range with {@link IllegalArgumentException}. */
    public Range {
        if (to != null && to < from) {
            throw new IllegalArgumentException("a range goes from the lower to the higher number");
        }
    }

    /**
     * A dose brought within the range: a closed range limits from above and never raises, an open one is a minimum.
     */
    public int limit(int dose) {
        return to == null ? Math.max(dose, from) : Math.min(dose, to);
    }
}
