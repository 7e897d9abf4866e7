package org.neutralspine.intake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.Findings;
import org.neutralspine.intake.Patient;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.Staff;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class EpisodeRowsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Findings FOUND = new Findings(
            TODAY,
            "light",
            0,
            new Findings.Scores(41, null, "low"),
            new Findings.Healing(true, false, false, null),
            new Findings.Signs(null, false, true, null, null),
            true,
            List.of("mat", "chair"));

    @AutoClose
    private final OpenDatabase database;

    private final Staff staff;
    private final PatientRows patients;
    private final EpisodeRows episodes;
    private final UUID patientId = UUID.randomUUID();
    private final UUID episodeId = UUID.randomUUID();

    EpisodeRowsTest(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        staff = Staff.in(database.dataSource());
        patients = new PatientRows(database.entityManager(), Clock.systemUTC(), ZONE);
        episodes = new EpisodeRows(database.entityManager(), ZONE);
        database.inTransaction(() -> {
            patients.add(new Patient(patientId, "H1", "Ada", "Berg", LocalDate.parse("1970-02-03"), null, 0));
            episodes.add(fresh());
        });
    }

    private Episode fresh() {
        return new Episode(
                episodeId,
                patientId,
                staff.physio().accountId(),
                new Episode.Span(TODAY.minusDays(3), null, null),
                4,
                null,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Findings.NONE,
                Map.of(),
                0);
    }

    private Episode filled(Episode episode, List<KeptCondition> conditions) {
        return new Episode(
                episode.id(),
                episode.patientId(),
                episode.physiotherapistId(),
                episode.span(),
                3,
                "agreed",
                conditions,
                List.of(new Surgery(LocalDate.parse("2026-08-01"), List.of("L4", "L5", "S1"), "posterior", true)),
                Map.of("lumbar.flexion", new BigDecimal("1"), "lift_limit_kg", new BigDecimal("7.5")),
                List.of("prone", "standing-loaded"),
                FOUND,
                Map.of("plank_s", new BigDecimal("45")),
                episode.version());
    }

    @Test
    void whatAnIntakeRecordsComesBackAsItWas() {
        List<KeptCondition> conditions = List.of(
                new KeptCondition("lumbar-fusion", null),
                new KeptCondition("nslbp-chronic", LocalDate.parse("2025-01-01")));
        database.inTransaction(() -> episodes.record(filled(current(), conditions), NOW));

        Episode kept = database.inTransaction(this::current);

        assertThat(kept.conditions()).isEqualTo(conditions);
        assertThat(kept.surgeries())
                .containsExactly(filled(kept, conditions).surgeries().get(0));
        assertThat(kept.findings()).isEqualTo(FOUND);
        assertThat(kept.restrictions().get("lift_limit_kg")).isEqualByComparingTo("7.5");
        assertThat(kept.tests().get("plank_s")).isEqualByComparingTo("45");
        assertThat(kept.painLimit()).isEqualTo(3);
        assertThat(kept.version()).isPositive();
    }

    @Test
    void aSecondIntakeReplacesTheFirst() {
        List<KeptCondition> first = List.of(new KeptCondition("lumbar-fusion", null), new KeptCondition("a", null));
        List<KeptCondition> second = List.of(new KeptCondition("a", TODAY), new KeptCondition("b", null));
        database.inTransaction(() -> episodes.record(filled(current(), first), NOW));
        database.inTransaction(() -> episodes.record(filled(current(), second), NOW));

        Episode kept = database.inTransaction(this::current);

        assertThat(kept.conditions()).isEqualTo(second);
        assertThat(kept.surgeries()).hasSize(1);
    }

    @Test
    void aStaleEditIsRefusedEvenWhenOnlyAListChanged() {
        Episode read = database.inTransaction(this::current);
        database.inTransaction(() -> episodes.record(filled(read, List.of(new KeptCondition("a", null))), NOW));
        Episode fresher = database.inTransaction(this::current);
        database.inTransaction(() -> episodes.record(filled(fresher, List.of(new KeptCondition("b", null))), NOW));

        assertThatThrownBy(() -> database.inTransaction(() -> episodes.record(filled(fresher, List.of()), NOW)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aMovedPatientLeavesTheCaseloadAndTheMoveIsKept() {
        CareRelationQueries relations = new CareRelationQueries(database.entityManager(), Clock.systemUTC(), ZONE);
        assertThat(database.inTransaction(() -> relations.caresFor(staff.physio(), patientId)))
                .isTrue();
        assertThat(database.inTransaction(() -> relations.caresFor(staff.otherPhysio(), patientId)))
                .isFalse();

        database.inTransaction(() -> episodes.move(
                episodeId,
                new Episodes.Move(staff.otherPhysio().accountId(), staff.lead().accountId(), NOW, "holiday")));

        assertThat(database.inTransaction(() -> relations.caresFor(staff.physio(), patientId)))
                .isFalse();
        assertThat(database.inTransaction(() -> relations.caresFor(staff.otherPhysio(), patientId)))
                .isTrue();
        assertThat(database.inTransaction(() -> relations.caresFor(staff.admin(), patientId)))
                .isFalse();
        assertThat(database.inTransaction(() -> relations.caresFor(staff.physician(), patientId)))
                .isFalse();
        assertThat(database.inTransaction(() -> relations.caresFor(staff.lead(), patientId)))
                .isTrue();
        assertThat(database.inTransaction(() -> patients.search(staff.otherPhysio(), "BERG", 10)))
                .hasSize(1);
        assertThat(database.inTransaction(() -> patients.search(staff.physio(), "berg", 10)))
                .isEmpty();
    }

    private Episode current() {
        return episodes.current(patientId).orElseThrow();
    }
}
