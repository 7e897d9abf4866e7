package org.neutralspine.session;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.program.Programs;

/** Which exercise hurts whom: how each went in the present episode; for the patient too. */
@UseCase
public class ReadExerciseHistory {

    /** More than a year of training twice a day says nothing new. */
    private static final int NEWEST_SESSIONS = 500;

    private final Episodes episodes;
    private final Programs programs;
    private final SessionLogs sessions;
    private final CareRelations relations;
    private final Audit audit;

    /** Over the kept sessions. */
    @Inject
    public ReadExerciseHistory(
            Episodes episodes, Programs programs, SessionLogs sessions, CareRelations relations, Audit audit) {
        this.episodes = episodes;
        this.programs = programs;
        this.sessions = sessions;
        this.relations = relations;
        this.audit = audit;
    }

    /** Every exercise that was logged in the newest 500 sessions, the one that hurt most first. */
    public List<ExerciseHistory> history(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "exercise-history.read", Audit.Subject.patient(patientId));
        Map<UUID, String> exercises = new HashMap<>();
        programs.ofEpisode(episode.id())
                .forEach(version -> version.items()
                        .forEach(item ->
                                exercises.put(item.id(), item.prescription().exerciseId())));
        return ExerciseHistory.of(sessions.newest(episode.id(), NEWEST_SESSIONS), exercises);
    }
}
