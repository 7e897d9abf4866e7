package org.neutralspine.web.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Run;

/**
 * A job as the API shows it.
 *
 * @param id its id
 * @param job its name
 * @param week the week it is about
 * @param day the morning it is done for, such as 2026-11-16; absent when it is about everybody
 * @param onlySend whether it only tries again what waits
 * @param status STARTING, STARTED, COMPLETED or FAILED
 * @param step its step, such as compose or send, once it is in one
 * @param done how many of the step's things are done
 * @param total of how many
 * @param outcome what it has done so far
 * @param startedAt when it began
 * @param endedAt when it ended
 */
public record JobView(
        UUID id,
        String job,
        String week,
        @Nullable String day,
        boolean onlySend,
        String status,
        @Nullable String step,
        int done,
        int total,
        Outcome outcome,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /**
     * What a job has done.
     *
     * @param composed reports made
     * @param sent deliveries sent
     * @param parked deliveries given up
     * @param alreadySent deliveries of that week that were sent before
     */
    public record Outcome(int composed, int sent, int parked, int alreadySent) {}

    static JobView of(Run run) {
        Run.Outcome outcome = run.outcome();
        LocalDate day = run.task().day();
        return new JobView(
                run.id(),
                run.task().job(),
                run.week().toString(),
                day == null ? null : day.toString(),
                run.task().onlySend(),
                run.status().name(),
                run.progress().step(),
                run.progress().done(),
                run.progress().total(),
                new Outcome(outcome.composed(), outcome.sent(), outcome.parked(), outcome.alreadySent()),
                run.startedAt(),
                run.endedAt());
    }
}
