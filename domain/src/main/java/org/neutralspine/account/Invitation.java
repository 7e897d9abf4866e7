package org.neutralspine.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once. Its token is not in here: only a hash of it is kept, and it is shown once.
 *
 * @param id which one
 * @param accountId whose password it sets; null for the first administrator, whose account it makes
 * @param kind what it is for
 * @param createdAt since when
 * @param createdBy who handed it out; null when the product did
 * @param expiresAt from when it is refused
 */
public record Invitation(
        UUID id,
        @Nullable UUID accountId,
        Kind kind,
        Instant createdAt,
        @Nullable UUID createdBy,
        Instant expiresAt) {

    /** What a link is for. */
    public enum Kind {
        /** Makes the first administrator of an empty database. */
        FIRST_ADMIN("first-admin", Duration.ofDays(7)),
        /** Sets the first password of a new account. */
        ACCOUNT("account", Duration.ofDays(7)),
        /** Sets a new password after the old one is lost. */
        RESET("reset", Duration.ofDays(1));

        private final String word;
        private final Duration lasts;

        Kind(String word, Duration lasts) {
            this.word = word;
            this.lasts = lasts;
        }

        /** The word in the database. */
        public String word() {
            return word;
        }

        /** How long such a link works. */
        public Duration lasts() {
            return lasts;
        }

        /** The kind of that word. */
        public static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no such kind of link");
        }
    }
}
