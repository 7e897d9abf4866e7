package org.neutralspine.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How guessing at one name stands. Every attempt is counted before it is judged, so that attempts side by side cannot be
 * more than allowed; the right password sets the count back.
 *
 * @param failedAttempts attempts since the last right one
 * @param lockedUntil until when no attempt is looked at, the right one neither; null if none ever was refused
 */
public record Throttle(int failedAttempts, @Nullable Instant lockedUntil) {

    /** So many attempts are judged before the account slows down. */
    public static final int FREE_ATTEMPTS = 10;

    /** The first pause; each further wrong attempt doubles it. */
    public static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** The longest pause, so that nobody can be kept out for good. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** So long after a pause all is forgotten. */
    public static final Duration MEMORY = Duration.ofHours(12);

    /** Nobody has tried. */
    public static final Throttle OPEN = new Throttle(0, null);

    /** Whether an attempt at {@code now} is refused unseen. */
    public boolean isClosed(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** How it stands once an attempt at {@code now} is allowed and counted. */
    public Throttle counting(Instant now) {
        int before = lockedUntil != null && now.isAfter(lockedUntil.plus(MEMORY)) ? 0 : failedAttempts;
        int attempts = before + 1;
        return new Throttle(attempts, attempts < FREE_ATTEMPTS ? null : now.plus(pauseAfter(attempts)));
    }

    private static Duration pauseAfter(int attempts) {
        int doublings = Math.min(attempts - FREE_ATTEMPTS, 10);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
