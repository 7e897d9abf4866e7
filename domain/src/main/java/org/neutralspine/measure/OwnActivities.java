package org.neutralspine.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The activities patients named. */
public interface OwnActivities {

    /** Keeps a new one. */
    void add(OwnActivity activity);

    /** Notes that it no longer stands. */
    void end(UUID id, LocalDate on);

    /** Gives it another place. */
    void place(UUID id, int position);

    /** All of an episode, those that stand first, by their place. */
    List<OwnActivity> all(UUID episodeId);
}
