package org.neutralspine.alert;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of what happened to an alert; never changed.
 *
 * @param at when
 * @param by the account; null when the product itself noticed something
 * @param what which step
 * @param note what was done, or why; null when nothing is to be said
 */
public record History(
        Instant at, @Nullable UUID by, What what, @Nullable String note) {

    /** A step of an alert. */
    public enum What {
        /** Noticed first. */
        RAISED,
        /** Noticed once more while nobody had acted. */
        RAISED_AGAIN,
        /** Somebody looks into it. */
        TAKEN,
        /** Something was done. */
        ACTED,
        /** It is over. */
        CLOSED,
        /** The last step was taken back. */
        UNDONE;

        /** The word in the database and in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The step with that word. */
        public static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
