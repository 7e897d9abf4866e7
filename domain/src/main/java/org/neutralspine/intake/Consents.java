package org.neutralspine.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The consents we keep. */
public interface Consents {

    /** Keeps one. */
    void add(Consent consent);

    /** The consent, if there is one. */
    Optional<Consent> find(UUID id);

    /** All of an episode, newest first. */
    List<Consent> ofEpisode(UUID episodeId);

    /** Ends one. */
    void withdraw(UUID id, Instant at);
}
