package org.neutralspine.progression;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The measurements we keep. */
public interface LoadTestEntries {

    /** Keeps a new one. */
    void add(LoadTestEntry entry);

    /** The entry with this id. */
    Optional<LoadTestEntry> find(UUID id);

    /** All of an episode; the last measured first, of one day the last written first. */
    List<LoadTestEntry> all(UUID episodeId);
}
