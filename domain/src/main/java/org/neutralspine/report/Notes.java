package org.neutralspine.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What else is going on with patients: a constant number of set queries however many there are. */
public interface Notes {

    /**
     * What goes on in each of {@code episodes} where anything does, as it stood at the end of {@code asOf}; proposals as they
     * stood a day later, because the night after a week proposes for it.
     */
    Map<UUID, Circumstances> of(Collection<UUID> episodes, LocalDate asOf);
}
