package org.neutralspine.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * One run of a job.
 *
 * @param id its id
 * @param task what it is about
 * @param status where it stands
 * @param progress which step it is in and how far
 * @param outcome what it has done so far
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param executionId the batch engine's number of its latest execution
 */
public record Run(
        UUID id,
        Task task,
        Status status,
        Progress progress,
        Outcome outcome,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long executionId) {

    /** The week it is about. */
    public TrainingWeek week() {
        return task.week();
    }

    /** Where a run stands, in the batch engine's words. */
    public enum Status {
        /** Waits for its turn. */
        STARTING,
        /** At work, or to be taken up again by whoever starts next. */
        STARTED,
        /** Done. */
        COMPLETED,
        /** Ended without being done; the log says why. */
        FAILED
    }

    /**
     * How far it is.
     *
     * @param step the step's name, once there is one
     * @param done how many of the step
     * @param total of how many
     */
    public record Progress(@Nullable String step, int done, int total) {}

    /**
     * What it has done.
     *
     * @param composed reports made
     * @param sent deliveries sent
     * @param parked deliveries given up
     * @param alreadySent deliveries of that week that were sent before
     */
    public record Outcome(int composed, int sent, int parked, int alreadySent) {}
}
