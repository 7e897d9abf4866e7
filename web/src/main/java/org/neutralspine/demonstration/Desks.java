package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.EditProgram;
import org.neutralspine.progression.DecideProposals;
import org.neutralspine.progression.LiftSuspension;
import org.neutralspine.progression.ReviewSession;
import org.neutralspine.progression.TakeEffect;
import org.neutralspine.session.AnswerFollowUp;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.SessionReviews;

/** The use cases of the product, put together once more for a clock that travels. The database is the caller's. */
final class Desks {

    final Cabinet cabinet;
    final OfferFirstAdministrator offer;
    final AcceptInvitation accept;
    final CreateUser createUser;
    final InvitePatient invite;
    final RegisterPatient register;
    final RecordIntake intake;
    final AnswerScreening screening;
    final RequestClearance requestClearance;
    final DecideClearance decideClearance;
    final GiveConsent consent;
    final BuildProgram build;
    final EditProgram edit;
    final LogSession log;
    final AnswerFollowUp followUps;
    final LiftSuspension lift;
    final DecideProposals decide;
    final CourseDesks course;

    private final ZoneId zone;

    /** Over the running transaction's entity manager. */
    Desks(EntityManager entities, KnowledgeBase knowledge, PasswordHashing hashing, Clock clock, ZoneId zone) {
        this.zone = zone;
        cabinet = new Cabinet(entities, clock, zone);
        Cabinet c = cabinet;
        offer = new OfferFirstAdministrator(c.accounts, c.invitations, clock);
        accept = new AcceptInvitation(c.accounts, c.invitations, hashing, c.audit, clock);
        createUser = new CreateUser(c.accounts, c.invitations, c.audit, clock);
        invite = new InvitePatient(c.accounts, c.invitations, c.caseloads, c.audit, clock);
        register = new RegisterPatient(c.patients, c.episodes, c.relations, c.audit, clock, zone);
        intake = new RecordIntake(
                knowledge, c.patients, c.episodes, c.records, c.clearances, c.relations, c.audit, clock, zone);
        screening = new AnswerScreening(
                knowledge, c.episodes, c.screenings, c.records, c.clearances, c.relations, c.audit, clock, zone);
        requestClearance = new RequestClearance(c.episodes, c.clearances, c.relations, c.audit, clock);
        decideClearance =
                new DecideClearance(knowledge, c.records, c.episodes, c.clearances, c.relations, c.audit, clock, zone);
        consent = new GiveConsent(c.episodes, c.consents, c.relations, c.audit, clock);
        build = new BuildProgram(knowledge, c.records, c.episodes, c.programs, c.relations, c.audit, clock, zone);
        edit = new EditProgram(knowledge, c.records, c.episodes, c.programs, c.relations, c.audit, clock, zone);
        SessionReviews reviews = reviews(knowledge, c, clock, zone);
        log = new LogSession(c.episodes, c.programs, c.sessions, c.keys, reviews, c.relations, c.audit, clock, zone);
        followUps = new AnswerFollowUp(
                c.episodes, c.sessions, c.followUps, c.keys, reviews, c.relations, c.audit, clock, zone);
        lift = new LiftSuspension(c.episodes, c.suspensions, c.relations, c.audit, clock);
        decide = new DecideProposals(
                knowledge, c.episodes, c.programs, c.proposals, edit, c.keys, c.relations, c.audit, clock, zone);
        course = new CourseDesks(knowledge, c, clock, zone);
    }

    private static SessionReviews reviews(KnowledgeBase knowledge, Cabinet c, Clock clock, ZoneId zone) {
        TakeEffect effect = new TakeEffect(
                knowledge,
                c.charts,
                c.decisions,
                c.proposals,
                c.suspensions,
                c.programs,
                c.signals,
                c.audit,
                clock,
                zone);
        return new ReviewSession(knowledge, c.charts, c.decisions, effect, c.audit, clock, zone);
    }

    /** The hospital's day of an instant. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
