package org.neutralspine.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions we keep. */
public interface SessionLogs {

    /** Keeps one. */
    void add(SessionLog log, @Nullable String idempotencyKey);

    /** The session, if there is one. */
    Optional<SessionLog> find(UUID id);

    /** The newest sessions of an episode, newest first. */
    List<SessionLog> newest(UUID episodeId, int limit);

    /** The sessions of an episode on one day, earliest first. */
    List<SessionLog> onDay(UUID episodeId, LocalDate day);

    /** The sessions of an episode from {@code from} to {@code to}, both included, earliest first. */
    List<SessionLog> between(UUID episodeId, LocalDate from, LocalDate to);

    /** Which of the bouts of {@code itemIds} on {@code day} are logged, by any session but {@code except}. */
    Set<Slot> taken(Set<UUID> itemIds, LocalDate day, @Nullable UUID except);

    /**
     * Replaces what a session says and keeps what it said before.
     *
     * @throws org.neutralspine.kernel.Refusal.Stale unless the version is the kept one
     */
    SessionLog correct(SessionLog log, Correction correction);

    /**
     * One bout of one item; the day is the session's.
     *
     * @param itemId the program's item
     * @param bout 1 for the first of the day
     */
    record Slot(UUID itemId, int bout) {}

    /**
     * A correction.
     *
     * @param at when
     * @param by the account
     * @param former what was said before, as JSON
     */
    record Correction(Instant at, UUID by, String former) {}
}
