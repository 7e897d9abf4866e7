package org.neutralspine.report.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.testing.TestDatabase;

/** What a report says of a hundred random patients is what SQL, written another way, counts in the same tables. */
class WeekOracleTest {

    private static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    private static final int PATIENTS = 100;

    private static final String EXPECTED = """
            select e.id, sum(r.bouts_per_day)
            from episode e
              cross join (values (date '2026-11-09', 'MON'), (date '2026-11-10', 'TUE'), (date '2026-11-11', 'WED'),
                (date '2026-11-12', 'THU'), (date '2026-11-13', 'FRI'), (date '2026-11-14', 'SAT'),
                (date '2026-11-15', 'SUN')) as w(d, dow)
              join program g on g.episode_id = e.id and g.number = (
                select max(h.number) from program h where h.episode_id = e.id and h.state <> 'draft'
                  and h.starts_on <= w.d and coalesce(h.ends_on, w.d) >= w.d)
              join prescription r on r.program_id = g.id and r.days like '%' || w.dow || '%'
            where w.d >= e.opened_on and w.d <= coalesce(e.closed_on, w.d)
            group by e.id""";
    private static final String DONE = """
            select s.episode_id, count(*) from exercise_log x join session_log s on s.id = x.session_log_id
            where x.completed_sets > 0 and x.on_day >= date '2026-11-09' and x.on_day < date '2026-11-16'
            group by s.episode_id""";
    private static final String SLOPE = """
            with answer as (
              select episode_id, on_day, pain_during as training, pain_before as ahead from session_log
              union all select episode_id, on_day, pain_after, pain_before from session_log),
            point as (
              select episode_id, extract(epoch from on_day) / 604800.0 as x, coalesce(max(training), max(ahead)) as y
              from answer where on_day > date '2026-10-18' and on_day < date '2026-11-16'
              group by episode_id, on_day having coalesce(max(training), max(ahead)) is not null)
            select a.episode_id, percentile_cont(0.5) within group (order by (b.y - a.y) / (b.x - a.x))
            from point a join point b on b.episode_id = a.episode_id and b.x > a.x
            group by a.episode_id having count(*) >= 10""";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void countsAsAnIndependentQueryDoes(TestDatabase database) throws Exception {
        DataSource source = database.fresh();
        UUID physio = someWeeks(source);
        Map<UUID, Double> expected = ask(source, EXPECTED);
        Map<UUID, Double> done = ask(source, DONE);
        Map<UUID, Double> slopes = ask(source, SLOPE);

        List<PatientWeek> weeks = new JdbcCaseloads(source, ZoneId.of("Europe/Berlin"))
                .of(physio, WEEK, WEEK.sunday())
                .patients();

        assertThat(weeks).hasSize(PATIENTS);
        assertThat(slopes).hasSizeGreaterThan(PATIENTS / 2);
        for (PatientWeek week : weeks) {
            UUID id = week.patient().episodeId();
            assertThat(week.adherence())
                    .isEqualTo(new Adherence(
                            done.getOrDefault(id, 0.0).intValue(),
                            expected.getOrDefault(id, 0.0).intValue()));
            PainTrend.of(WEEK, week.pain())
                    .fold(
                            few -> assertThat(slopes).doesNotContainKey(id),
                            known -> assertThat(slopes.get(id)).isEqualTo(known.slope(), within(1e-6)));
        }
    }

    private static UUID someWeeks(DataSource source) {
        CareRows rows = new CareRows(source);
        UUID physio = rows.physiotherapist("physio1");
        Random random = new Random(46);
        for (int i = 0; i < PATIENTS; i++) {
            onePatient(rows, physio, "H-" + i, random);
        }
        return physio;
    }

    private static void onePatient(CareRows rows, UUID physio, String number, Random random) {
        LocalDate opened = WEEK.monday().minusDays(random.nextInt(60) - 3);
        UUID episode = rows.episode(physio, number, opened, null);
        LocalDate revised = WEEK.monday().plusDays(random.nextInt(7));
        UUID first = rows.program(episode, 1, opened, revised.minusDays(random.nextInt(2)));
        UUID second = rows.program(episode, 2, revised, null);
        UUID early = rows.prescription(first, "MON,TUE,WED,THU,FRI,SAT,SUN", 1 + random.nextInt(3));
        UUID late = rows.prescription(second, "MON,WED,SAT", 1 + random.nextInt(2));
        double diligence = random.nextDouble();
        for (LocalDate day = opened; !day.isAfter(WEEK.sunday().plusDays(2)); day = day.plusDays(1)) {
            if (random.nextDouble() < diligence) {
                UUID program = day.isBefore(revised) ? first : second;
                UUID session = rows.session(episode, program, day, score(random), score(random), score(random));
                UUID item = day.isBefore(revised) ? early : late;
                rows.done(session, item, day, 1);
                rows.skipped(session, item, day, 2);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Integer score(Random random) {
        return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(11));
    }

    private static Map<UUID, Double> ask(DataSource source, String sql) throws Exception {
        Map<UUID, Double> answers = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.put(rows.getObject(1, UUID.class), rows.getDouble(2));
            }
        }
        return answers;
    }
}
