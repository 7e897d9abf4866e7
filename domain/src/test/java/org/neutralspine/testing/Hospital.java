package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.neutralspine.audit.Audit;
import org.neutralspine.audit.store.AuditRows;
import org.neutralspine.intake.AnswerScreening;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Clearances;
import org.neutralspine.intake.CloseEpisode;
import org.neutralspine.intake.Covers;
import org.neutralspine.intake.DecideClearance;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.GiveConsent;
import org.neutralspine.intake.Patients;
import org.neutralspine.intake.ReadPatient;
import org.neutralspine.intake.RecordIntake;
import org.neutralspine.intake.RegisterPatient;
import org.neutralspine.intake.RequestClearance;
import org.neutralspine.intake.store.CareRecordRows;
import org.neutralspine.intake.store.CareRelationQueries;
import org.neutralspine.intake.store.ClearanceRows;
import org.neutralspine.intake.store.ConsentRows;
import org.neutralspine.intake.store.CoverRows;
import org.neutralspine.intake.store.EpisodeRows;
import org.neutralspine.intake.store.OverrideRows;
import org.neutralspine.intake.store.PatientRows;
import org.neutralspine.intake.store.ScreeningRows;
import org.neutralspine.kernel.Actor;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.program.BuildProgram;
import org.neutralspine.program.EditProgram;
import org.neutralspine.program.Programs;
import org.neutralspine.program.ReadPrograms;
import org.neutralspine.program.store.ProgramRows;
import org.neutralspine.report.Notes;
import org.neutralspine.report.WatchCaseload;
import org.neutralspine.report.store.JdbcCaseloads;
import org.neutralspine.report.store.JdbcNotes;
import org.neutralspine.session.CorrectSession;
import org.neutralspine.session.LogSession;
import org.neutralspine.session.ReadToday;
import org.neutralspine.session.store.SessionRows;

/** Every use case of the patient's path over one real database, with people and a clock that stands still. */
public final class Hospital implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the hospital");

    public final OpenDatabase database;
    public final MovableClock clock = MovableClock.at("2026-11-18T09:00:00Z");
    public final Staff staff;
    public final RegisterPatient register;
    public final RecordIntake intake;
    public final ReadPatient patients;
    public final AnswerScreening screening;
    public final RequestClearance requestClearance;
    public final DecideClearance decideClearance;
    public final GiveConsent consent;
    public final CloseEpisode episodeEnd;
    public final BuildProgram build;
    public final EditProgram edit;
    public final ReadPrograms programs;
    public final LogSession log;
    public final CorrectSession sessions;
    public final ReadToday today;
    public final WatchCaseload caseload;
    public final WayDesk way;
    public final AlertDesk alerts;
    public final CourseDesk course;

    private Hospital(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        staff = Staff.in(database.dataSource());
        EntityManager em = database.entityManager();
        Audit audit = new AuditRows(em, clock);
        Patients people = new PatientRows(em, clock, ZONE);
        Episodes episodes = new EpisodeRows(em, ZONE);
        Clearances clearances = new ClearanceRows(em);
        CareRelations relations = new CareRelationQueries(em, clock, ZONE);
        CareRecords records = records(em, people, episodes, clearances);
        Programs versions = new ProgramRows(em);
        register = new RegisterPatient(people, episodes, relations, audit, clock, ZONE);
        intake = new RecordIntake(KNOWLEDGE, people, episodes, records, clearances, relations, audit, clock, ZONE);
        patients = new ReadPatient(records, people, relations, audit);
        screening = screening(episodes, records, clearances, relations, audit);
        requestClearance = new RequestClearance(episodes, clearances, relations, audit, clock);
        decideClearance = new DecideClearance(KNOWLEDGE, records, episodes, clearances, relations, audit, clock, ZONE);
        consent = new GiveConsent(episodes, new ConsentRows(em), relations, audit, clock);
        episodeEnd = new CloseEpisode(episodes, relations, audit, clock, ZONE);
        build = new BuildProgram(KNOWLEDGE, records, episodes, versions, relations, audit, clock, ZONE);
        edit = new EditProgram(KNOWLEDGE, records, episodes, versions, relations, audit, clock, ZONE);
        programs = new ReadPrograms(versions, episodes, relations, audit);
        caseload = watchCaseload(episodes, relations, new CoverRows(em), audit);
        way = new WayDesk(em, episodes, records, relations, audit, clock);
        alerts = new AlertDesk(em, episodes, clearances, records, relations, audit, clock);
        today = new ReadToday(KNOWLEDGE, records, versions, new SessionRows(em), relations, audit, clock, ZONE);
        course = new CourseDesk(new CourseDesk.Care(em, records, episodes, versions, relations, audit, clock), this);
        log = course.log;
        sessions = course.sessions;
    }

    private AnswerScreening screening(
            Episodes episodes, CareRecords records, Clearances clearances, CareRelations relations, Audit audit) {
        ScreeningRows screenings = new ScreeningRows(database.entityManager());
        return new AnswerScreening(KNOWLEDGE, episodes, screenings, records, clearances, relations, audit, clock, ZONE);
    }

    private static CareRecords records(EntityManager em, Patients people, Episodes episodes, Clearances clearances) {
        return new CareRecordRows(
                people, episodes, new ScreeningRows(em), clearances, new ConsentRows(em), new OverrideRows(em));
    }

    private WatchCaseload watchCaseload(Episodes episodes, CareRelations relations, Covers covers, Audit audit) {
        JdbcCaseloads caseloads = new JdbcCaseloads(database.dataSource(), ZONE);
        Notes notes = new JdbcNotes(database.dataSource(), ZONE);
        return new WatchCaseload(caseloads, episodes, relations, covers, KNOWLEDGE, notes, audit, clock, ZONE);
    }

    /** A hospital on an empty database of this kind. */
    public static Hospital on(TestDatabase kind) {
        return new Hospital(kind);
    }

    /** Runs one use case as the container would: in a transaction of its own. */
    public <T> T does(Supplier<T> useCase) {
        return database.inTransaction(useCase);
    }

    /** The hospital's day. */
    public LocalDate day() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** A patient of {@code physio}, registered today. */
    public UUID newPatient(Actor physio) {
        String number = "H" + UUID.randomUUID().toString().substring(0, 8);
        return does(() -> register.register(
                        physio,
                        new RegisterPatient.NewPatient(
                                number, "Ada", "Berg", LocalDate.parse("1974-05-06"), "female", null)))
                .patientId();
    }

    /** The actions noted about a patient, in order. */
    public List<String> audited(UUID patientId) {
        List<String> actions = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select action from audit_event where patient_id = ? order by id")) {
            select.setObject(1, patientId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return actions;
    }

    @Override
    public void close() {
        database.close();
    }
}
