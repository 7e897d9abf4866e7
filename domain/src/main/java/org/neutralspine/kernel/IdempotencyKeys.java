package org.neutralspine.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys by which a request that is sent twice is done once; each is remembered for {@link #KEPT}. */
public interface IdempotencyKeys {

    /** For how long a key is remembered. */
    Duration KEPT = Duration.ofDays(2);

    /** What the key led to before, if it is remembered. */
    Optional<Used> find(Actor actor, Key key);

    /** Remembers what the key led to. */
    void keep(Actor actor, Key key, Used used);

    /**
     * What the key led to before.
     *
     * @return empty when it is new
     * @throws Refusal.Conflict when the same key came with something else
     */
    default Optional<UUID> repeated(Actor actor, Key key, String fingerprint) {
        Optional<Used> used = find(actor, key);
        if (used.filter(before -> !before.fingerprint().equals(fingerprint)).isPresent()) {
            throw new Refusal.Conflict(
                    "idempotency-key-reused", "This Idempotency-Key was sent before with something else.", List.of());
        }
        return used.map(Used::resultId);
    }

    /**
     * A key of one person for one purpose.
     *
     * @param purpose such as {@code session}
     * @param text as sent, at most 100 characters
     */
    record Key(String purpose, String text) {

        /** Refuses a text that is empty or too long with {@link Refusal.Invalid}. */
        public Key {
            if (text.isBlank() || text.length() > 100) {
                throw new Refusal.Invalid("Idempotency-Key", "must have 1 to 100 characters");
            }
        }
    }

    /**
     * What it led to.
     *
     * @param fingerprint of what was sent
     * @param resultId what was made
     */
    record Used(String fingerprint, UUID resultId) {}

    /**
     * A request that may have come before: its key, if it was sent with one, and the fingerprint of what was sent.
     *
     * @param key null when it was sent without
     * @param fingerprint of what was sent
     */
    record Fingerprinted(@Nullable Key key, String fingerprint) {

        /** For a request of one purpose; {@code sent} is all that was sent, as text. */
        public static Fingerprinted of(String purpose, @Nullable String key, String sent) {
            return new Fingerprinted(key == null ? null : new Key(purpose, key), sha256(sent));
        }

        /** What the key led to before; empty when it is new or there is none. */
        public Optional<UUID> before(IdempotencyKeys keys, Actor actor) {
            return key == null ? Optional.empty() : keys.repeated(actor, key, fingerprint);
        }

        /** Remembers what it led to. */
        public void keep(IdempotencyKeys keys, Actor actor, UUID resultId) {
            if (key != null) {
                keys.keep(actor, key, new Used(fingerprint, resultId));
            }
        }

        private static String sha256(String text) {
            try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
