package org.neutralspine.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a delivery after an attempt.
 *
 * @param state sent, parked, or pending again
 * @param transport how it went, once it did
 * @param words the reply to keep
 * @param nextAttemptAt when to try again, if it is pending; else now
 * @param unanswered whether it may have arrived without anybody being told
 */
public record Settlement(
        DeliveryState state, @Nullable String transport, String words, Instant nextAttemptAt, boolean unanswered) {

    /** How long a delivery is tried at all. */
    public static final Duration GIVE_UP_AFTER = Duration.ofDays(5);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int WORDS_KEPT = 1_000;

    /** Keeps the words short enough for the ledger. */
    public Settlement {
        words = words.substring(0, Math.min(WORDS_KEPT, words.length()));
    }

    /** One that was answered. */
    public Settlement(DeliveryState state, @Nullable String transport, String words, Instant nextAttemptAt) {
        this(state, transport, words, nextAttemptAt, false);
    }

    /** Decides after the {@code attempts}th attempt, this one included, at a delivery tried since {@code since}. */
    public static Settlement of(Reply reply, int attempts, Instant since, Instant now) {
        return reply.fold(
                taken -> new Settlement(DeliveryState.SENT, taken.transport(), taken.words(), now),
                later -> again(later, attempts, since, now),
                never -> new Settlement(DeliveryState.PARKED, null, never.words(), now));
    }

    private static Settlement again(Reply.Later later, int attempts, Instant since, Instant now) {
        if (now.isAfter(since.plus(GIVE_UP_AFTER))) {
            return new Settlement(
                    DeliveryState.PARKED, null, "Given up after 5 days: " + later.words(), now, later.unanswered());
        }
        return new Settlement(DeliveryState.PENDING, null, later.words(), now.plus(wait(attempts)), later.unanswered());
    }

    /** Five minutes, then twice as long each time, six hours at most. */
    static Duration wait(int attempts) {
        Duration wait = FIRST_WAIT;
        for (int i = 1; i < attempts && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
