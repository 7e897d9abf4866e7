package org.neutralspine.testing;

import static org.neutralspine.testing.Hospital.KNOWLEDGE;
import static org.neutralspine.testing.Hospital.ZONE;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.store.ScreeningRows;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.store.IdempotencyKeyRows;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.Programs;
import org.neutralspine.progression.Charts;
import org.neutralspine.progression.DecideProposals;
import org.neutralspine.progression.LiftSuspension;
import org.neutralspine.progression.Proposals;
import org.neutralspine.progression.ProposeWeek;
import org.neutralspine.progression.ReadProposals;
import org.neutralspine.progression.ReadTrainingDay;
import org.neutralspine.progression.ReviewSession;
import org.neutralspine.progression.SessionDecisions;
import org.neutralspine.progression.Suspensions;
import org.neutralspine.progression.TakeEffect;
import org.neutralspine.progression.store.ChartRows;
import org.neutralspine.progression.store.DecisionRows;
import org.neutralspine.progression.store.ProposalRows;
import org.neutralspine.progression.store.SuspensionRows;
import org.neutralspine.session.AnswerFollowUp;
import org.neutralspine.session.AnswerShortScreen;
import org.neutralspine.session.CorrectSession;
import org.neutralspine.session.FollowUps;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.ReadExerciseHistory;
import org.neutralspine.session.ReadToday;
import org.neutralspine.session.SessionLogs;
import org.neutralspine.session.SessionReviews;
import org.neutralspine.session.store.FollowUpRows;
import org.neutralspine.session.store.SessionRows;
import org.neutralspine.session.store.ShortScreenRows;

/** The use cases from a session on: logging, what follows from it, what waits for a clinician. */
public final class CourseDesk {

    public final SessionDecisions decisions;
    public final Proposals proposals;
    public final Suspensions suspensions;
    public final Charts charts;
    public final LogSession log;
    public final CorrectSession sessions;
    public final ReadExerciseHistory histories;
    public final AnswerFollowUp followUps;
    public final AnswerShortScreen shortScreen;
    public final ReadTrainingDay trainingDay;
    public final ReadProposals proposed;
    public final DecideProposals decide;
    public final LiftSuspension lift;
    public final ProposeWeek week;

    /** What the path needs from before. */
    record Care(
            EntityManager entities,
            CareRecords records,
            Episodes episodes,
            Programs programs,
            CareRelations relations,
            Audit audit,
            Clock clock) {}

    /** Over the hospital's database. */
    CourseDesk(Care care, Hospital hospital) {
        EntityManager em = care.entities();
        decisions = new DecisionRows(em);
        proposals = new ProposalRows(em);
        suspensions = new SuspensionRows(em);
        Clock clock = care.clock();
        Audit audit = care.audit();
        SafetySignals signals = hospital.alerts.signals;
        SessionLogs logs = new SessionRows(em);
        FollowUps answers = new FollowUpRows(em);
        IdempotencyKeys keys = new IdempotencyKeyRows(em, clock);
        Programs programs = care.programs();
        Episodes episodes = care.episodes();
        CareRelations relations = care.relations();
        charts = new ChartRows(care.records(), programs, logs, answers, decisions, suspensions, ZONE);
        TakeEffect effect = effect(care, signals);
        SessionReviews reviews = new ReviewSession(KNOWLEDGE, charts, decisions, effect, audit, clock, ZONE);
        log = new LogSession(episodes, programs, logs, keys, reviews, relations, audit, clock, ZONE);
        sessions = new CorrectSession(episodes, programs, logs, reviews, relations, audit, clock);
        histories = new ReadExerciseHistory(episodes, programs, logs, relations, audit);
        followUps = new AnswerFollowUp(episodes, logs, answers, keys, reviews, relations, audit, clock, ZONE);
        trainingDay = trainingDay(em, hospital.today, episodes, answers);
        shortScreen = shortScreen(care, signals);
        proposed = proposed(care);
        decide = decide(care, hospital.edit, keys);
        lift = new LiftSuspension(episodes, suspensions, relations, audit, clock);
        week = new ProposeWeek(KNOWLEDGE, charts, decisions, effect, audit, clock, ZONE);
    }

    private static AnswerShortScreen shortScreen(Care care, SafetySignals signals) {
        return new AnswerShortScreen(
                KNOWLEDGE,
                care.records(),
                care.episodes(),
                new ScreeningRows(care.entities()),
                new ShortScreenRows(care.entities()),
                signals,
                care.relations(),
                care.audit(),
                care.clock(),
                ZONE);
    }

    private TakeEffect effect(Care care, SafetySignals signals) {
        return new TakeEffect(
                KNOWLEDGE,
                charts,
                decisions,
                proposals,
                suspensions,
                care.programs(),
                signals,
                care.audit(),
                care.clock(),
                ZONE);
    }

    private ReadTrainingDay trainingDay(EntityManager em, ReadToday today, Episodes episodes, FollowUps answers) {
        return new ReadTrainingDay(
                KNOWLEDGE,
                today,
                episodes,
                new SessionRows(em),
                answers,
                new ShortScreenRows(em),
                decisions,
                suspensions);
    }

    private DecideProposals decide(Care care, EditProgram edit, IdempotencyKeys keys) {
        return new DecideProposals(
                KNOWLEDGE,
                care.episodes(),
                care.programs(),
                proposals,
                edit,
                keys,
                care.relations(),
                care.audit(),
                care.clock(),
                ZONE);
    }

    private ReadProposals proposed(Care care) {
        return new ReadProposals(
                KNOWLEDGE,
                charts,
                decisions,
                proposals,
                suspensions,
                care.programs(),
                care.episodes(),
                care.relations(),
                care.audit(),
                care.clock(),
                ZONE);
    }
}
