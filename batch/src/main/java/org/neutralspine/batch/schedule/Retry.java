package org.neutralspine.batch.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neutralspine.delivery.Run;

/** When work that failed is asked for again: three times in all, ten minutes apart; then a person must look. */
final class Retry {

    static final int ATTEMPTS = 3;
    static final Duration PAUSE = Duration.ofMinutes(10);

    private Retry() {}

    /** Whether to ask, after {@code runs} for the same work, the newest first. */
    static boolean mayAsk(List<Run> runs, Instant now) {
        if (runs.isEmpty()) {
            return true;
        }
        Run last = runs.get(0);
        Instant ended = last.endedAt();
        return last.status() == Run.Status.FAILED
                && runs.size() < ATTEMPTS
                && ended != null
                && !now.isBefore(ended.plus(PAUSE));
    }
}
