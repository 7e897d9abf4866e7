package org.neutralspine.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;

/** Corrects a session within two days of writing it down; what it said before is kept. */
@UseCase
public class CorrectSession {

    /** For how long a session may be corrected after it was written down. */
    public static final Duration CORRECTABLE = Duration.ofDays(2);

    private final Episodes episodes;
    private final Programs programs;
    private final SessionLogs sessions;
    private final SessionReviews reviews;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept sessions. */
    @Inject
    public CorrectSession(
            Episodes episodes,
            Programs programs,
            SessionLogs sessions,
            SessionReviews reviews,
            CareRelations relations,
            Audit audit,
            Clock clock) {
        this.episodes = episodes;
        this.programs = programs;
        this.sessions = sessions;
        this.reviews = reviews;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    /** One session. */
    public SessionLog read(Actor actor, UUID sessionId) {
        SessionLog log = reach(actor, sessionId);
        audit.record(actor, "session.read", Audit.Subject.of("session", sessionId, patientOf(log)));
        return log;
    }

    /** The newest sessions of the patient's present episode, newest first, at most {@code limit} up to 500. */
    public List<SessionLog> list(Actor actor, UUID patientId, int limit) {
        relations.require(actor, patientId);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "session.list", Audit.Subject.patient(patientId));
        return sessions.newest(episode.id(), Math.max(1, Math.min(limit, 500)));
    }

    /**
     * Replaces what a session says, and decides anew what follows from it; its day and program stay.
     *
     * @param version of the session as it was read
     * @throws Refusal.Conflict {@code session-settled} after two days
     */
    public SessionLog correct(Actor actor, UUID sessionId, int version, SessionForm form) {
        SessionLog former = reach(actor, sessionId);
        LogSession.mayWrite(actor);
        UUID patientId = patientOf(former);
        episodes.open(patientId);
        Instant now = clock.instant();
        if (now.isAfter(former.entry().recordedAt().plus(CORRECTABLE))) {
            throw new Refusal.Conflict(
                    "session-settled", "A session can be corrected for 48 hours after it was written down.", List.of());
        }
        ProgramVersion program = programs.find(former.programId()).orElseThrow(() -> new Refusal.NotFound("session"));
        SessionCheck.refuseIfWrong(form, program);
        LogSession.refuseTaken(form, sessions.taken(LogSession.itemIds(form), former.day(), sessionId));
        SessionLog next = new SessionLog(
                sessionId,
                former.episodeId(),
                former.programId(),
                former.day(),
                form.feeling(),
                former.entry(),
                form.exercises(),
                version);
        SessionLog kept =
                sessions.correct(next, new SessionLogs.Correction(now, actor.accountId(), FormerText.of(former)));
        audit.record(actor, "session.correct", Audit.Subject.of("session", sessionId, patientId));
        reviews.review(actor, patientId, kept, SessionReviews.Cause.CORRECTED);
        return kept;
    }

    private SessionLog reach(Actor actor, UUID sessionId) {
        SessionLog log = sessions.find(sessionId).orElseThrow(() -> new Refusal.NotFound("session"));
        if (!relations.caresFor(actor, patientOf(log))) {
            throw new Refusal.NotFound("session");
        }
        return log;
    }

    private UUID patientOf(SessionLog log) {
        return episodes.find(log.episodeId())
                .map(Episode::patientId)
                .orElseThrow(() -> new Refusal.NotFound("session"));
    }
}
