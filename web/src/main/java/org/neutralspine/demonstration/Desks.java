package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.alert.Announcements;
import org.neutralspine.alert.HandleAlert;
import org.neutralspine.alert.WatchAlerts;
import org.neutralspine.alert.store.ClearanceAnnouncements;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.OverrideExercise;
import org.neutralspine.session.LogSession;

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
    final WatchAlerts watchAlerts;
    final HandleAlert handleAlert;
    final Announcements announcements;
    final OverrideExercise override;

    /** Over the running transaction's entity manager. */
    Desks(EntityManager entities, KnowledgeBase knowledge, PasswordHashing hashing, Clock clock, ZoneId zone) {
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
        watchAlerts = new WatchAlerts(c.alerts, c.covers, c.relations, c.audit, clock, zone);
        handleAlert = new HandleAlert(c.alerts, c.covers, c.relations, c.audit, clock, zone);
        announcements = new ClearanceAnnouncements(c.clearances, c.alerts, c.signals, clock, zone);
        override = new OverrideExercise(
                knowledge, c.records, c.episodes, c.overrides, c.relations, c.audit, clock, zone);
        log = new LogSession(c.episodes, c.programs, c.sessions, c.keys, c.relations, c.audit, clock, zone);
    }
}
