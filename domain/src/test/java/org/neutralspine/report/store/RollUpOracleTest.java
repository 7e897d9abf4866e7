package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLogs;
import org.neutralspine.session.SkipReason;
import org.neutralspine.session.store.SessionRows;
import org.neutralspine.testing.OpenDatabase;
import org.neutralspine.testing.TestDatabase;

/** Whatever is logged, corrected and prescribed anew: the days and weeks rolled up are what the sessions add up to. */
@ParameterizedClass
@EnumSource
class RollUpOracleTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final LocalDate SUNDAY = WEEK.sunday();
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-15T18:00:00Z");
    private static final String ADDED_UP = """
            select s.episode_id, s.on_day, count(distinct s.id), count(x.id), max(s.pain_before), max(s.pain_during),
              max(s.pain_after)
            from session_log s left join exercise_log x on x.session_log_id = s.id and x.completed_sets > 0
            group by s.episode_id, s.on_day order by s.episode_id, s.on_day""";
    private static final String PACKED =
            "select episode_id, monday, days from session_week order by episode_id, monday";
    private static final String ROLLED_UP = "select episode_id, on_day, sessions, done_slots, pain_before, pain_during,"
            + " pain_after from session_day order by episode_id, on_day";

    @AutoClose
    private final OpenDatabase database;

    private final CareRows rows;
    private final SessionLogs logs;
    private final Random random = new Random(9);
    private final List<SessionLog> kept = new ArrayList<>();
    private final UUID entering;

    RollUpOracleTest(TestDatabase kind) {
        database = OpenDatabase.on(kind);
        rows = new CareRows(database.dataSource());
        logs = new SessionRows(database.entityManager());
        entering = rows.physiotherapist("physio1");
    }

    @Test
    void aDayIsWhatItsSessionsAddUpTo() throws SQLException {
        for (int patient = 0; patient < 5; patient++) {
            someWeeks("H-" + patient);
        }
        for (int i = 0; i < 40; i++) {
            correctOne();
        }

        assertThat(ask(ROLLED_UP)).hasSizeGreaterThan(80).isEqualTo(ask(ADDED_UP));
        assertThat(ask(PACKED)).hasSizeGreaterThan(30).isEqualTo(weeks(ask(ADDED_UP)));
        for (LocalDate asOf = WEEK.monday(); !asOf.isAfter(SUNDAY); asOf = asOf.plusDays(1)) {
            assertThat(new JdbcCaseloads(database.dataSource(), ZONE).of(entering, WEEK, asOf))
                    .isEqualTo(JdbcCaseloads.fromEverySession(database.dataSource(), ZONE)
                            .of(entering, WEEK, asOf));
        }
    }

    @Test
    void sessionsOfOneDayLoggedAtOnceAreAllCounted() throws Exception {
        UUID episode = rows.episode(entering, "H-1", SUNDAY.minusDays(30), null);
        UUID program = rows.program(episode, 1, SUNDAY.minusDays(30), null);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID item = rows.prescription(program, "SUN", 1);
            SessionLog log = log(episode, program, SUNDAY, List.of(SessionLog.ExerciseLog.done(item, 1, 2)));
            senders.add(() -> database.inTransaction(() -> {
                logs.add(log, null);
                return true;
            }));
        }

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> sender : threads.invokeAll(senders)) {
                assertThat(sender.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(ask(ROLLED_UP)).hasSize(1).isEqualTo(ask(ADDED_UP));
        assertThat(ask(PACKED)).hasSize(1).isEqualTo(weeks(ask(ADDED_UP)));
    }

    @Test
    void aRefusedSessionLeavesTheDayAsItWas() throws SQLException {
        someWeeks("H-1");
        List<List<String>> before = ask(ROLLED_UP);
        SessionLog twice = kept.get(0);

        assertThatThrownBy(() -> database.inTransaction(() -> logs.add(twice, null)))
                .isInstanceOf(RuntimeException.class);

        assertThat(ask(ROLLED_UP)).isEqualTo(before).isEqualTo(ask(ADDED_UP));
        assertThat(ask(PACKED)).isEqualTo(weeks(before));
    }

    /** The weeks that days, as the sessions add up to them, make: written another way than the database does. */
    private static List<List<String>> weeks(List<List<String>> days) {
        Map<List<String>, StringBuilder> weeks = new LinkedHashMap<>();
        for (List<String> day : days) {
            LocalDate date = LocalDate.parse(day.get(1));
            int pain = Math.max(score(day.get(5)), score(day.get(6)));
            int point = pain < 0 ? score(day.get(4)) : pain;
            String told = "%03d%s".formatted(Integer.parseInt(day.get(3)), point < 0 ? "--" : "%02d".formatted(point));
            int at = (date.getDayOfWeek().getValue() - 1) * told.length();
            weeks.computeIfAbsent(
                            List.of(day.get(0), TrainingWeek.of(date).monday().toString()),
                            key -> new StringBuilder("-".repeat(35)))
                    .replace(at, at + told.length(), told);
        }
        return weeks.entrySet().stream()
                .map(week -> List.of(
                        week.getKey().get(0),
                        week.getKey().get(1),
                        week.getValue().toString()))
                .toList();
    }

    private static int score(String answer) {
        return answer.equals("null") ? -1 : Integer.parseInt(answer);
    }

    private void someWeeks(String number) {
        LocalDate opened = SUNDAY.minusDays(45);
        UUID episode = rows.episode(entering, number, opened, null);
        LocalDate revised = SUNDAY.minusDays(random.nextInt(30));
        UUID first = rows.program(episode, 1, opened, revised);
        UUID second = rows.program(episode, 2, revised, null);
        List<UUID> early = List.of(rows.prescription(first, "MON,WED,FRI", 2), rows.prescription(first, "SUN", 1));
        List<UUID> late = List.of(rows.prescription(second, "TUE,SUN", 3));
        for (LocalDate day = opened; !day.isAfter(SUNDAY); day = day.plusDays(1)) {
            boolean old = day.isBefore(revised);
            for (int bout = 1; bout <= random.nextInt(4); bout++) {
                SessionLog log = log(episode, old ? first : second, day, entries(old ? early : late, bout));
                database.inTransaction(() -> logs.add(log, null));
                kept.add(log);
            }
        }
    }

    private void correctOne() {
        UUID id = kept.get(random.nextInt(kept.size())).id();
        SessionLog former = database.inTransaction(() -> logs.find(id)).orElseThrow();
        List<UUID> items = former.exercises().stream()
                .map(SessionLog.ExerciseLog::itemId)
                .distinct()
                .toList();
        int bout = former.exercises().isEmpty() ? 1 : former.exercises().get(0).bout();
        SessionLog next = new SessionLog(
                former.id(),
                former.episodeId(),
                former.programId(),
                former.day(),
                feeling(),
                former.entry(),
                entries(items, bout),
                former.version());
        database.inTransaction(() -> logs.correct(next, new SessionLogs.Correction(NOW, entering, "{}")));
    }

    private List<SessionLog.ExerciseLog> entries(List<UUID> items, int bout) {
        List<SessionLog.ExerciseLog> entries = new ArrayList<>();
        for (UUID item : items) {
            entries.add(
                    random.nextInt(3) == 0
                            ? SessionLog.ExerciseLog.skipped(item, bout, SkipReason.NO_TIME)
                            : SessionLog.ExerciseLog.done(item, bout, 2));
        }
        return entries;
    }

    private SessionLog log(UUID episode, UUID program, LocalDate day, List<SessionLog.ExerciseLog> entries) {
        SessionLog.Entry entry =
                new SessionLog.Entry(day.atTime(12, 0).atZone(ZONE).toInstant(), NOW, entering);
        return new SessionLog(UUID.randomUUID(), episode, program, day, feeling(), entry, entries, 0);
    }

    private SessionLog.Feeling feeling() {
        return new SessionLog.Feeling(score(), score(), score(), null, null);
    }

    private @Nullable Nrs score() {
        return random.nextInt(4) == 0 ? null : new Nrs(random.nextInt(11));
    }

    private List<List<String>> ask(String sql) throws SQLException {
        DataSource source = database.dataSource();
        List<List<String>> answers = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                List<String> answer = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    answer.add(String.valueOf(found.getObject(column)));
                }
                answers.add(answer);
            }
        }
        return answers;
    }
}
