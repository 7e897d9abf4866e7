package org.neutralspine.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What else is going on with patients: a constant number of set queries however many there are. */
public interface Notes {

    /** The notes of each of {@code episodes} that has any, as they stood at the end of {@code asOf}. */
    Map<UUID, List<Note>> of(Collection<UUID> episodes, LocalDate asOf);
}
