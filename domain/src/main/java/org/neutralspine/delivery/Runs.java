package org.neutralspine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/** The runs of the jobs: the truth about a job, whatever the batch engine remembers. */
public interface Runs {

    /** Puts a run for {@code task} into the queue. */
    UUID request(Task task, @Nullable UUID requestedBy, Instant now);

    /** The run with this id. */
    Optional<Run> run(UUID id);

    /** The runs that serve {@code task} and were asked for at or after {@code since}, the newest first. */
    List<Run> since(Task task, Instant since);

    /** Whether a run of {@code job} and {@code week} waits or is live. */
    boolean onItsWay(String job, TrainingWeek week);

    /** How the last run of {@code job} that was asked for by no person has gone; empty if there was none. */
    Optional<Run> lastOfTheNight(String job);

    /**
     * Starts the oldest waiting run whose week has no live one; at most one run of a week is live, whoever asks.
     *
     * @return the run, whose lease then lasts for {@code lease}
     */
    Optional<Run> startNext(Instant now, Duration lease);

    /** Remembers the batch engine's number for a live run. */
    void executing(UUID run, long executionId);

    /** Says that a live run's process is alive. */
    void beat(UUID run, Instant now, Duration lease);

    /**
     * Takes over a live run whose lease has run out, because its process is gone.
     *
     * @return one such run, its lease then lasting for {@code lease}
     */
    Optional<Run> takeOver(Instant now, Duration lease);

    /** Begins a step of {@code total} things. */
    void step(UUID run, String step, int total);

    /** Counts reports looked at and, of those, newly composed. */
    void composed(UUID run, int looked, int composed);

    /** Counts one delivery tried. */
    void tried(UUID run, DeliveryState outcome);

    /** Ends a live run; the ended ones make room for the next of the same week. */
    void end(UUID run, Run.Status status, int sentOfWeek, Instant now);

    /** The latest runs, the newest first. */
    List<Run> latest(int limit);
}
