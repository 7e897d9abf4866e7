package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.session.SessionLog;

/** What is kept of a course, read as a whole. */
public interface Charts {

    /** The chart of the patient's open episode, else of the last one. */
    Optional<Chart> find(UUID patientId);

    /** One day of training. */
    ChartDay day(UUID episodeId, LocalDate day);

    /** The sessions of the last four weeks up to {@code day}, earliest first. */
    List<SessionLog> lately(UUID episodeId, LocalDate day);
}
