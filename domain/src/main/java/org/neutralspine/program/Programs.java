package org.neutralspine.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of programs we keep. */
public interface Programs {

    /** Keeps a new draft as the next version of the episode. */
    ProgramVersion draft(UUID episodeId, ProgramVersion.Built built, List<Prescription> items);

    /** The version, if there is one. */
    Optional<ProgramVersion> find(UUID id);

    /** Those of {@code ids} that exist, read together. */
    List<ProgramVersion> all(Collection<UUID> ids);

    /** All of an episode, newest first. */
    List<ProgramVersion> ofEpisode(UUID episodeId);

    /** The one to train by on {@code day}. */
    Optional<ProgramVersion> inForce(UUID episodeId, LocalDate day);

    /**
     * Replaces the items of a draft.
     *
     * @throws org.neutralspine.kernel.Refusal.Stale unless {@code version} is the kept one
     */
    ProgramVersion replace(UUID id, int version, List<Prescription> items);

    /**
     * Makes a draft count; the former version ends the day before.
     *
     * @throws org.neutralspine.kernel.Refusal.Stale unless {@code version} is the kept one
     */
    ProgramVersion prescribe(UUID id, int version, Start start);

    /**
     * When and by whom a version comes into force.
     *
     * @param at when it is said
     * @param by the account
     * @param on its first day
     */
    record Start(Instant at, UUID by, LocalDate on) {}
}
