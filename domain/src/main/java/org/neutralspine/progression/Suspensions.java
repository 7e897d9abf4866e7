package org.neutralspine.progression;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The suspensions we keep; at most one of an episode is open. */
public interface Suspensions {

    /** Begins one. */
    void begin(Suspension suspension);

    /** The open one of an episode. */
    Optional<Suspension> open(UUID episodeId);

    /** When a clinician last ended one of an episode; empty when that never happened. */
    Optional<Instant> lastLifted(UUID episodeId);

    /** Ends one. */
    void end(UUID id, Lifted lifted);

    /**
     * How it ended.
     *
     * @param at when
     * @param by the clinician who looked
     * @param note what was found
     */
    record Lifted(Instant at, UUID by, String note) {}
}
