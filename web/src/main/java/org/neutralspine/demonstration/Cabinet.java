package org.neutralspine.demonstration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import org.neutralspine.account.Accounts;
import org.neutralspine.account.Caseloads;
import org.neutralspine.account.Invitations;
import org.neutralspine.account.store.AccountRows;
import org.neutralspine.account.store.InvitationRows;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.store.AlertRows;
import org.neutralspine.alert.store.KeptSignals;
import org.neutralspine.audit.Audit;
import org.neutralspine.audit.store.AuditRows;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Clearances;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.Consents;
import org.neutralspine.intake.Covers;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.Overrides;
import org.neutralspine.intake.Patients;
import org.neutralspine.intake.Screenings;
import org.neutralspine.intake.store.CareRecordRows;
import org.neutralspine.intake.store.CareRelationQueries;
import org.neutralspine.intake.store.CaseloadQueries;
import org.neutralspine.intake.store.ClearanceRows;
import org.neutralspine.intake.store.ConsentRows;
import org.neutralspine.intake.store.CoverRows;
import org.neutralspine.intake.store.EpisodeRows;
import org.neutralspine.intake.store.OverrideRows;
import org.neutralspine.intake.store.PatientRows;
import org.neutralspine.intake.store.ScreeningRows;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.store.IdempotencyKeyRows;
import org.neutralspine.program.Programs;
import org.neutralspine.program.store.ProgramRows;
import org.neutralspine.session.SessionLogs;
import org.neutralspine.session.store.SessionRows;

/** Where everything is kept, on a clock that travels. */
final class Cabinet {

    final Audit audit;
    final Accounts accounts;
    final Invitations invitations;
    final Caseloads caseloads;
    final CareRelations relations;
    final Patients patients;
    final Episodes episodes;
    final Screenings screenings;
    final Clearances clearances;
    final Consents consents;
    final CareRecords records;
    final Overrides overrides;
    final Covers covers;
    final Alerts alerts;
    final SafetySignals signals;
    final Programs programs;
    final SessionLogs sessions;
    final IdempotencyKeys keys;

    /** Over the running transaction's entity manager. */
    Cabinet(EntityManager entities, Clock clock, ZoneId zone) {
        audit = new AuditRows(entities, clock);
        accounts = new AccountRows(entities);
        invitations = new InvitationRows(entities);
        caseloads = new CaseloadQueries(entities);
        relations = new CareRelationQueries(entities, clock, zone);
        patients = new PatientRows(entities, clock, zone);
        episodes = new EpisodeRows(entities, zone);
        screenings = new ScreeningRows(entities);
        clearances = new ClearanceRows(entities);
        consents = new ConsentRows(entities);
        overrides = new OverrideRows(entities);
        covers = new CoverRows(entities);
        alerts = new AlertRows(entities);
        signals = new KeptSignals(alerts, episodes, clock);
        records = new CareRecordRows(patients, episodes, screenings, clearances, consents, overrides);
        programs = new ProgramRows(entities);
        sessions = new SessionRows(entities);
        keys = new IdempotencyKeyRows(entities, clock);
    }
}
