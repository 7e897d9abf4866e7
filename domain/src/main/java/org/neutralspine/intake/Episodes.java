package org.neutralspine.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.Refusal;

/** The stretches of care we keep. */
public interface Episodes {

    /** Keeps a new one. */
    void add(Episode episode);

    /** The open episode of a patient, else the last one. */
    Optional<Episode> current(UUID patientId);

    /**
     * The open episode of a patient, held until the transaction ends.
     *
     * @throws Refusal.Conflict if care has ended
     */
    default Episode open(UUID patientId) {
        UUID id = current(patientId).map(Episode::id).orElseThrow(() -> new Refusal.NotFound("patient"));
        hold(id);
        Episode episode = find(id).orElseThrow(() -> new Refusal.NotFound("patient"));
        if (!episode.open()) {
            throw new Refusal.Conflict(
                    "episode-closed", "This episode of care has ended. Open a new one first.", List.of());
        }
        return episode;
    }

    /** Those of {@code ids} that exist, read together: as many queries for one as for a thousand. */
    List<Episode> all(Collection<UUID> ids);

    /** The episode with this id. */
    Optional<Episode> find(UUID id);

    /** Holds the episode, read anew, until the transaction ends, so that others that change its things wait. */
    void hold(UUID id);

    /**
     * Keeps what the intake says of {@code episode}, {@code at} a time.
     *
     * @return as kept, with its new version
     * @throws Refusal.Stale unless {@code episode.version()} is the kept version
     */
    Episode record(Episode episode, Instant at);

    /**
     * Keeps what was measured before heavier loads: the value of each test that counts now; tests not named stay.
     *
     * @param on the day it was measured
     * @throws Refusal.Stale unless {@code episode.version()} is the kept version
     */
    void measured(Episode episode, Map<String, BigDecimal> tests, LocalDate on);

    /** Ends it. */
    Episode close(UUID id, int version, LocalDate on, String reason);

    /** Gives it to another physiotherapist and notes so. */
    void move(UUID id, Move move);

    /** What was ever prescribed in it, earliest first. */
    List<Trained> trained(UUID id);

    /**
     * A change of hands.
     *
     * @param to the account that takes over
     * @param by the account that says so
     * @param at when
     * @param reason in words
     */
    record Move(UUID to, UUID by, Instant at, String reason) {}
}
