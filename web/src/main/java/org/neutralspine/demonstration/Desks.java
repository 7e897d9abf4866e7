package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import org.neutralspine.account.AcceptInvitation;
import org.neutralspine.account.Accounts;
import org.neutralspine.account.CreateUser;
import org.neutralspine.account.Invitations;
import org.neutralspine.account.InvitePatient;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.account.PasswordHashing;
import org.neutralspine.account.store.AccountRows;
import org.neutralspine.account.store.InvitationRows;
import org.neutralspine.audit.Audit;
import org.neutralspine.audit.store.AuditRows;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Clearances;
import org.neutralspine.intake.Consents;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.Patients;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.intake.Screenings;
import org.neutralspine.intake.store.CareRecordRows;
import org.neutralspine.intake.store.CareRelationQueries;
import org.neutralspine.intake.store.CaseloadQueries;
import org.neutralspine.intake.store.ClearanceRows;
import org.neutralspine.intake.store.ConsentRows;
import org.neutralspine.intake.store.EpisodeRows;
import org.neutralspine.intake.store.PatientRows;
import org.neutralspine.intake.store.ScreeningRows;
import org.neutralspine.kernel.store.IdempotencyKeyRows;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.Programs;
import org.neutralspine.program.store.ProgramRows;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.store.SessionRows;

/** The use cases of the product, put together once more for a clock that travels. The database is the caller's. */
final class Desks {

    final Accounts accounts;
    final Episodes episodes;
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

    /** Over the running transaction's entity manager. */
    Desks(EntityManager entities, KnowledgeBase knowledge, PasswordHashing hashing, Clock clock, ZoneId zone) {
        Audit audit = new AuditRows(entities, clock);
        CareRelations relations = new CareRelationQueries(entities);
        Patients patients = new PatientRows(entities, clock);
        episodes = new EpisodeRows(entities, zone);
        Screenings screenings = new ScreeningRows(entities);
        Clearances clearances = new ClearanceRows(entities);
        Consents consents = new ConsentRows(entities);
        CareRecords records = new CareRecordRows(patients, episodes, screenings, clearances, consents);
        Programs programs = new ProgramRows(entities);
        Invitations invitations = new InvitationRows(entities);
        accounts = new AccountRows(entities);
        offer = new OfferFirstAdministrator(accounts, invitations, clock);
        accept = new AcceptInvitation(accounts, invitations, hashing, audit, clock);
        createUser = new CreateUser(accounts, invitations, audit, clock);
        invite = new InvitePatient(accounts, invitations, new CaseloadQueries(entities), audit, clock);
        register = new RegisterPatient(patients, episodes, relations, audit, clock, zone);
        intake = new RecordIntake(knowledge, patients, episodes, relations, audit, clock, zone);
        screening = new AnswerScreening(knowledge, episodes, screenings, relations, audit, clock, zone);
        requestClearance = new RequestClearance(episodes, clearances, relations, audit, clock);
        decideClearance = new DecideClearance(knowledge, records, episodes, clearances, relations, audit, clock, zone);
        consent = new GiveConsent(episodes, consents, relations, audit, clock);
        build = new BuildProgram(knowledge, records, episodes, programs, relations, audit, clock, zone);
        edit = new EditProgram(knowledge, records, episodes, programs, relations, audit, clock, zone);
        log = new LogSession(
                episodes,
                programs,
                new SessionRows(entities),
                new IdempotencyKeyRows(entities, clock),
                relations,
                audit,
                clock,
                zone);
    }
}
