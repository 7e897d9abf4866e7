package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Course;
import org.neutralspine.report.PainPoint;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.testing.TestDatabase;

class JdbcCaseloadsTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final LocalDate MONDAY = WEEK.monday();
    private static final LocalDate LONG_AGO = MONDAY.minusDays(60);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsEachWalkingBoutAsASlotAndOnlyWhatWasDone(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        UUID episode = rows.episode(physio, "H-1", LONG_AGO, null);
        UUID program = rows.program(episode, 1, LONG_AGO, null);
        UUID walking = rows.prescription(program, "MON,TUE,WED,THU,FRI,SAT,SUN", 3);
        UUID bridge = rows.prescription(program, "MON,WED,FRI", 1);
        UUID session = rows.session(episode, program, MONDAY, 2, 3, null);
        rows.done(session, walking, MONDAY, 1);
        rows.done(session, walking, MONDAY, 2);
        rows.done(session, bridge, MONDAY, 1);
        rows.skipped(session, walking, MONDAY, 3);

        PatientWeek week = only(source, physio, WEEK.sunday());

        assertThat(week.adherence()).isEqualTo(new Adherence(3, 24));
        assertThat(week.weeks()).startsWith(new Adherence(0, 24));
        assertThat(week.trainingDays()).isEqualTo(7);
        assertThat(week.reportedDays()).isEqualTo(1);
        assertThat(only(source, physio, MONDAY.plusDays(2)).adherence()).isEqualTo(new Adherence(3, 11));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesTheProgramThatHeldOnTheDay(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        UUID episode = rows.episode(physio, "H-1", LONG_AGO, null);
        UUID first = rows.program(episode, 1, LONG_AGO, MONDAY.plusDays(2));
        UUID second = rows.program(episode, 2, MONDAY.plusDays(2), null);
        rows.prescription(first, "MON,TUE,WED,THU,FRI,SAT,SUN", 1);
        rows.prescription(second, "WED,SUN", 5);

        assertThat(only(source, physio, WEEK.sunday()).adherence()).isEqualTo(new Adherence(0, 1 + 1 + 5 + 5));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void readsPainAsOnePointADayAndLeavesGaps(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        UUID episode = rows.episode(physio, "H-1", LONG_AGO, null);
        UUID program = rows.program(episode, 1, LONG_AGO, null);
        rows.session(episode, program, MONDAY, 7, 2, 3);
        rows.session(episode, program, MONDAY, 1, 5, null);
        rows.session(episode, program, MONDAY.plusDays(2), 0, null, null);
        rows.session(episode, program, MONDAY.plusDays(3), null, null, null);
        rows.session(episode, program, MONDAY.minusDays(40), 9, 9, 9);

        PatientWeek week = only(source, physio, WEEK.sunday());

        assertThat(week.pain()).containsExactly(new PainPoint(MONDAY, 5), new PainPoint(MONDAY.plusDays(2), 0));
        assertThat(week.lastReport()).isEqualTo(MONDAY.plusDays(3));
        assertThat(week.reportedDays()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void givesEachPhysiotherapistTheirOwnPatientsPageByPage(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        for (int i = 1; i <= 3; i++) {
            UUID physio = rows.physiotherapist("physio" + i);
            rows.episode(physio, "H-" + i, LONG_AGO, null);
        }
        UUID idle = rows.physiotherapist("idle");
        rows.episode(idle, "H-8", LONG_AGO, MONDAY.minusDays(1));
        rows.episode(idle, "H-9", WEEK.sunday().plusDays(1), null);
        JdbcCaseloads caseloads = new JdbcCaseloads(source, BERLIN);

        List<Caseload> first = caseloads.page(WEEK, WEEK.sunday(), null, 2);
        List<Caseload> second = caseloads.page(WEEK, WEEK.sunday(), first.get(1).physiotherapistId(), 2);

        assertThat(caseloads.count(WEEK)).isEqualTo(3);
        assertThat(Stream.concat(first.stream(), second.stream()))
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.patients())
                        .singleElement()
                        .satisfies(p -> assertThat("Dr physio"
                                        + p.patient().hospitalNumber().substring(2))
                                .isEqualTo(c.physiotherapist())));
        assertThat(caseloads.of(idle, WEEK, WEEK.sunday()).patients()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void readsTheClearanceAskedForAndTheFlagsOfTheLatestScreening(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        UUID episode = rows.episode(physio, "H-1", LONG_AGO, null);
        rows.clearanceAsked(episode, Instant.parse("2026-11-09T23:30:00Z"));
        rows.screening(episode, MONDAY.minusDays(9), "fever", "yes");
        rows.screening(episode, MONDAY.minusDays(1), "night-pain", "not-sure");

        PatientWeek week = only(source, physio, WEEK.sunday());

        assertThat(week.clearance()).isEqualTo(new PatientWeek.ClearanceNote("requested", MONDAY.plusDays(1), null));
        assertThat(week.openFlags())
                .containsExactly(new PatientWeek.OpenFlag("night-pain", "not-sure", MONDAY.minusDays(1)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tellsOfAWeekOnlyWhatWasKnownByItsEnd(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        UUID episode = rows.episode(physio, "H-1", LONG_AGO, null);
        rows.clearanceAsked(episode, MONDAY.plusDays(2).atStartOfDay(BERLIN).toInstant());
        rows.clearancesRefused(
                episode, WEEK.next().monday().atStartOfDay(BERLIN).toInstant());
        rows.screening(episode, MONDAY, "night-pain", "yes");
        rows.screening(episode, WEEK.next().monday().plusDays(1), "fever", "yes");

        PatientWeek then = only(source, physio, WEEK.sunday());
        PatientWeek later = only(source, physio, WEEK.next().monday().plusDays(1));

        assertThat(then.clearance()).isEqualTo(new PatientWeek.ClearanceNote("requested", MONDAY.plusDays(2), null));
        assertThat(then.openFlags()).extracting(PatientWeek.OpenFlag::flagId).containsExactly("night-pain");
        assertThat(then.screenedOn()).isEqualTo(MONDAY);
        assertThat(later.clearance())
                .isEqualTo(new PatientWeek.ClearanceNote("refused", WEEK.next().monday(), null));
        assertThat(later.openFlags()).extracting(PatientWeek.OpenFlag::flagId).containsExactly("fever");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void givesTheCourseOfOneEpisodeWeekByWeek(TestDatabase database) {
        DataSource source = database.fresh();
        CareRows rows = new CareRows(source);
        UUID episode = rows.episode(rows.physiotherapist("physio1"), "H-1", LONG_AGO, null);
        UUID program = rows.program(episode, 1, LONG_AGO, null);
        UUID walking = rows.prescription(program, "MON", 1);
        rows.done(rows.session(episode, program, MONDAY, null, 4, null), walking, MONDAY, 1);
        JdbcCaseloads caseloads = new JdbcCaseloads(source, BERLIN);

        Course course = caseloads.course(episode, MONDAY.minusDays(6), MONDAY);

        assertThat(course.weeks())
                .containsExactly(
                        new Course.Week(WEEK.previous(), new Adherence(0, 1)),
                        new Course.Week(WEEK, new Adherence(1, 1)));
        assertThat(course.pain()).containsExactly(new PainPoint(MONDAY, 4));
        assertThat(caseloads.course(UUID.randomUUID(), MONDAY, MONDAY).weeks()).isEmpty();
    }

    private static PatientWeek only(DataSource source, UUID physio, LocalDate asOf) {
        List<PatientWeek> patients =
                new JdbcCaseloads(source, BERLIN).of(physio, WEEK, asOf).patients();
        assertThat(patients).hasSize(1);
        return patients.get(0);
    }
}
