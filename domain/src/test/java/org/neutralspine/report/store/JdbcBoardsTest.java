package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.Board;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.StandingFlags;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** Every expected figure here was reckoned by hand from the rows above it. */
class JdbcBoardsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final StandingFlags FLAGS = new SeriousFlags(Hospital.KNOWLEDGE);
    private static final Instant NOW = Instant.parse("2026-11-17T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate FIRST_OF_28 = LocalDate.of(2026, 10, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 9, 1);
    private static final String THRICE = "MON,WED,FRI";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void knowsNothingOfAnEmptyHospital(TestDatabase database) {
        Board board = read(database.fresh());

        assertThat(board)
                .isEqualTo(new Board(
                        TODAY,
                        new Board.Waiting(0, null),
                        0,
                        new Board.Answering(0, 0, null),
                        List.of(),
                        new Board.Events(0, 0)));
        assertThat(board.events().rate()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsWhoWaitsForClearance(TestDatabase database) {
        DataSource source = database.fresh();
        try (CareRows care = new CareRows(source)) {
            UUID physio = care.physiotherapist("physio1");
            care.clearanceAsked(care.episode(physio, "H-1", LONG_AGO, null), Instant.parse("2026-11-03T23:30:00Z"));
            care.clearanceAsked(care.episode(physio, "H-2", LONG_AGO, null), Instant.parse("2026-11-16T09:00:00Z"));
            care.clearanceAsked(care.episode(physio, "H-3", LONG_AGO, MONDAY), Instant.parse("2026-10-01T09:00:00Z"));
            UUID refused = care.episode(physio, "H-4", LONG_AGO, null);
            care.clearanceAsked(refused, Instant.parse("2026-10-01T09:00:00Z"));
            care.clearancesRefused(refused, NOW);
        }

        assertThat(read(source).clearances()).isEqualTo(new Board.Waiting(2, LocalDate.of(2026, 11, 4)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReviewIsOverdueTheDayAfterItsLimit(TestDatabase database) {
        DataSource source = database.fresh();
        try (CareRows care = new CareRows(source)) {
            UUID physio = care.physiotherapist("physio1");
            screened(care, care.episode(physio, "on the last day", LONG_AGO, null), 28);
            UUID again = care.episode(physio, "again in time", LONG_AGO, null);
            screened(care, again, 40);
            screened(care, again, 2);
            screened(care, care.episode(physio, "over", LONG_AGO, MONDAY), 60);
            care.episode(physio, "never, without a program", LONG_AGO, null);
            assertThat(read(source).overdueReviews()).isZero();

            screened(care, care.episode(physio, "a day late", LONG_AGO, null), 29);
            UUID training = care.episode(physio, "never, but trains", LONG_AGO, null);
            care.prescription(care.program(training, 1, LONG_AGO, null), THRICE, 1);
        }

        assertThat(read(source).overdueReviews()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tellsHowAlertsAreAnswered(TestDatabase database) {
        DataSource source = database.fresh();
        try (CareRows care = new CareRows(source)) {
            UUID physio = care.physiotherapist("physio1");
            NoteRows rows = new NoteRows(care, physio);
            rows.alert(NOW.minus(Duration.ofDays(50)), "urgent", "waits", null);
            rows.alert(NOW.minus(Duration.ofDays(3)), "watch", "acted on", NOW);
            Instant limit = NOW.minus(Duration.ofDays(28));
            close(care, rows, physio, limit.minusSeconds(1), 100);
            assertThat(read(source).alerts()).isEqualTo(new Board.Answering(1, 0, null));

            close(care, rows, physio, limit, 10);
            close(care, rows, physio, NOW.minusSeconds(60), 2);
            assertThat(read(source).alerts()).isEqualTo(new Board.Answering(1, 2, Duration.ofHours(6)));

            close(care, rows, physio, NOW.minusSeconds(60), 7);
        }

        assertThat(read(source).alerts()).isEqualTo(new Board.Answering(1, 3, Duration.ofHours(7)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aGroupOfFiveHasFiguresAndOneOfFourHasNone(TestDatabase database) {
        DataSource source = database.fresh();
        try (CareRows care = new CareRows(source)) {
            UUID physio = care.physiotherapist("physio1");
            List<UUID> people = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                people.add(care.episode(physio, "H-" + i, i == 4 ? MONDAY.plusDays(2) : LONG_AGO, null));
                has(care, people.get(i), "five", 0);
                if (i < 4) {
                    has(care, people.get(i), "four", 1);
                }
            }
            List<UUID> programs = new ArrayList<>();
            people.forEach(one -> programs.add(care.program(one, 1, LONG_AGO, null)));
            adherence(care, people, programs);
            pain(care, people, programs);
            barely(care, physio);
        }

        assertThat(read(source).groups())
                .containsExactly(
                        new Board.Group("five", new Board.Share(5, new Adherence(3, 20)), new Board.PainChange(5, -4)),
                        new Board.Group("four", null, null));
        assertThat(asTheWeeklyReportReckons(source)).isEqualTo(new Adherence(3, 20));
    }

    /** All patients together, on the report's own way from the same rows. */
    private static Adherence asTheWeeklyReportReckons(DataSource source) {
        return new JdbcCaseloads(source, BERLIN)
                .page(new TrainingWeek(MONDAY), MONDAY.plusDays(6), null, 10).stream()
                        .flatMap(caseload -> caseload.patients().stream())
                        .map(PatientWeek::adherence)
                        .reduce(new Adherence(0, 0), Adherence::plus);
    }

    /** Expected: 6 + 6 + 3 + 3 + 2 (in care from Wednesday). Done: 2 + 1; what was done this week is not last week's. */
    private static void adherence(CareRows care, List<UUID> people, List<UUID> programs) {
        List<UUID> items = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.add(care.prescription(programs.get(i), THRICE, i == 0 ? 2 : 1));
        }
        UUID newer = care.program(people.get(1), 2, MONDAY.plusDays(2), null);
        care.prescription(newer, "MON,TUE,WED,THU,FRI,SAT,SUN", 1);
        UUID both = care.session(people.get(0), programs.get(0), MONDAY);
        care.done(both, items.get(0), MONDAY, 1);
        care.done(both, items.get(0), MONDAY, 2);
        LocalDate wednesday = MONDAY.plusDays(2);
        care.done(care.session(people.get(2), programs.get(2), wednesday), items.get(2), wednesday, 1);
        LocalDate thisMonday = MONDAY.plusDays(7);
        care.done(care.session(people.get(2), programs.get(2), thisMonday), items.get(2), thisMonday, 1);
    }

    /** Five days in a row on straight lines: changes of 4, -4, 0, -4 and -8; a 10 before the 28 days does not count. */
    private static void pain(CareRows care, List<UUID> people, List<UUID> programs) {
        int[] first = {2, 6, 5, 8, 9};
        int[] step = {1, -1, 0, -1, -2};
        for (int i = 0; i < 5; i++) {
            for (int day = 0; day < 5; day++) {
                LocalDate on = TODAY.minusDays(5).plusDays(day);
                care.session(people.get(i), programs.get(i), on, 0, null, first[i] + step[i] * day);
            }
        }
        care.session(people.get(1), programs.get(1), FIRST_OF_28.minusDays(1), 10, 10, 10);
    }

    /** One with nothing prescribed and pain on four days: neither figure may count them. */
    private static void barely(CareRows care, UUID physio) {
        UUID one = care.episode(physio, "H-barely", LONG_AGO, null);
        has(care, one, "five", 0);
        has(care, one, "four", 1);
        UUID program = care.program(one, 1, LONG_AGO, MONDAY.minusDays(1));
        care.prescription(program, THRICE, 1);
        for (int day = 0; day < 4; day++) {
            care.session(one, program, FIRST_OF_28.plusDays(day), 1, 1, 1 + day);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsAdverseEventsAndGivesARateFromAHundredSessionsOn(TestDatabase database) {
        DataSource source = database.fresh();
        try (CareRows care = new CareRows(source)) {
            NoteRows rows = new NoteRows(care, care.physiotherapist("physio1"));
            rows.decision(FIRST_OF_28, NOW, "stop_session");
            rows.decision(TODAY, NOW, "stop_program");
            rows.decision(MONDAY, NOW, "stop_session");
            rows.decision(MONDAY, NOW, "regress");
            rows.decision(FIRST_OF_28.minusDays(1), NOW, "stop_session");
            UUID replaced = rows.decision(TODAY, NOW, "stop_session");
            care.change("update session_decision set replaced_at = ? where id = ?", NOW, replaced);
            sessions(care, rows, FIRST_OF_28.minusDays(1), 50);
            sessions(care, rows, FIRST_OF_28, 60);
            sessions(care, rows, TODAY, 39);
            assertThat(read(source).events()).isEqualTo(new Board.Events(3, 99));
            assertThat(read(source).events().rate()).isEmpty();

            sessions(care, rows, MONDAY, 1);
        }

        assertThat(read(source).events()).isEqualTo(new Board.Events(3, 100));
        assertThat(read(source).events().rate()).hasValue(30);
    }

    private static Board read(DataSource source) {
        return new JdbcBoards(source, BERLIN).at(NOW, FLAGS);
    }

    private static void screened(CareRows care, UUID episode, int daysAgo) {
        care.screening(episode, TODAY.minusDays(daysAgo), "ces-saddle", "no");
    }

    private static void has(CareRows care, UUID episode, String condition, int position) {
        care.change(
                "insert into episode_condition (episode_id, condition_id, position) values (?, ?, ?)",
                episode,
                condition,
                position);
    }

    private static void close(CareRows care, NoteRows rows, UUID by, Instant closed, int hours) {
        UUID id = rows.alert(closed.minus(Duration.ofHours(hours)), "watch", "closed", null);
        care.change(
                "update alert set state = 'closed', closed_at = ?, closed_by = ?, close_reason = 'r', open_signal = null"
                        + " where id = ?",
                closed,
                by,
                id);
    }

    private static void sessions(CareRows care, NoteRows rows, LocalDate day, int sessions) {
        care.change(
                "insert into session_day (episode_id, on_day, sessions, done_slots) values (?, ?, ?, 0)",
                rows.episode(),
                day,
                sessions);
    }
}
