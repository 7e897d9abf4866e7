package org.neutralspine.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers we keep about the days after training. */
public interface FollowUps {

    /** Keeps one. */
    void add(FollowUp answer);

    /** The answer with this id. */
    Optional<FollowUp> find(UUID id);

    /** Those about the training days of an episode from {@code from} to {@code to}, both included, by day and hours. */
    List<FollowUp> between(UUID episodeId, LocalDate from, LocalDate to);

    /**
     * Replaces the pain told and keeps what was told before.
     *
     * @throws org.neutralspine.kernel.Refusal.Stale unless the version is the kept one
     */
    FollowUp correct(FollowUp answer, SessionLogs.Correction correction);
}
