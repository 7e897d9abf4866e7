package org.neutralspine.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The overrides we keep. */
public interface Overrides {

    /** Keeps one. */
    void add(GrantedOverride override);

    /** The override, if there is one. */
    Optional<GrantedOverride> find(UUID id);

    /** All of an episode, newest first. */
    List<GrantedOverride> ofEpisode(UUID episodeId);

    /** A second clinician stands beside it. */
    void confirm(UUID id, UUID by, Instant at);

    /** Ends it before its day. */
    void end(UUID id, GrantedOverride.Ended ended);
}
