package org.neutralspine.progression.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.CareRecord;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Programs;
import org.neutralspine.progression.Chart;
import org.neutralspine.progression.ChartDay;
import org.neutralspine.progression.Charts;
import org.neutralspine.progression.SessionDecisions;
import org.neutralspine.progression.Suspensions;
import org.neutralspine.session.Baseline;
import org.neutralspine.session.FollowUps;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLogs;

/** Puts a chart together from its parts. */
@Dependent
public class ChartRows implements Charts {

    private final CareRecords records;
    private final Programs programs;
    private final SessionLogs sessions;
    private final FollowUps followUps;
    private final SessionDecisions decisions;
    private final Suspensions suspensions;
    private final ZoneId zone;

    /** Over the parts; {@code zone} is the hospital's. */
    @Inject
    public ChartRows(
            CareRecords records,
            Programs programs,
            SessionLogs sessions,
            FollowUps followUps,
            SessionDecisions decisions,
            Suspensions suspensions,
            ZoneId zone) {
        this.records = records;
        this.programs = programs;
        this.sessions = sessions;
        this.followUps = followUps;
        this.decisions = decisions;
        this.suspensions = suspensions;
        this.zone = zone;
    }

    @Override
    public Optional<Chart> find(UUID patientId) {
        return records.find(patientId).map(this::chart);
    }

    private Chart chart(CareRecord record) {
        UUID episode = record.episode().id();
        LocalDate lookedAt = suspensions
                .lastLifted(episode)
                .map(at -> LocalDate.ofInstant(at, zone))
                .orElse(null);
        return new Chart(record, programs.ofEpisode(episode), decisions.judged(episode), lookedAt);
    }

    /** The weeks before are read only when the day itself does not tell its baseline. */
    @Override
    public ChartDay day(UUID episodeId, LocalDate day) {
        List<SessionLog> logs = sessions.onDay(episodeId, day);
        Optional<Nrs> baseline = Baseline.of(logs, List.of());
        if (baseline.isEmpty()) {
            baseline = Baseline.of(logs, sessions.between(episodeId, day.minusDays(Baseline.DAYS), day.minusDays(1)));
        }
        return new ChartDay(day, logs, followUps.between(episodeId, day, day), baseline);
    }

    @Override
    public List<SessionLog> lately(UUID episodeId, LocalDate day) {
        return sessions.between(episodeId, day.minusDays(Baseline.DAYS), day);
    }
}
