package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.FollowUp;
import org.neutralspine.session.SessionLog;

/**
 * A day of training as it was told.
 *
 * @param day the hospital's day
 * @param logs its sessions, earliest first
 * @param answers what was told a day and two days later
 * @param baseline the pain those answers are compared with; empty when nothing was told
 */
public record ChartDay(LocalDate day, List<SessionLog> logs, List<FollowUp> answers, Optional<Nrs> baseline) {

    /** Copies the lists. */
    public ChartDay {
        logs = List.copyOf(logs);
        answers = List.copyOf(answers);
    }
}
