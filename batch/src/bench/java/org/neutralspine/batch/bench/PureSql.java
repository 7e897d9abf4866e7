package org.neutralspine.batch.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.PainTrend;

/** What the database can say by itself, from the sessions, in one statement. */
final class PureSql {

    private static final int FETCH = 1_000;

    private static final String ADHERENCE = """
            done as (
              select s.episode_id, count(*) as n from session_log s join exercise_log x on x.session_log_id = s.id
              where x.completed_sets >= 1 and x.on_day between date '%2$s' and date '%3$s'
                and s.on_day between date '%2$s' and date '%3$s'
              group by s.episode_id),
            expected as (
              select g.episode_id, sum(r.bouts_per_day) as n
              from generate_series(0, 6) as w(d)
                join program g on g.state <> 'draft' and g.starts_on <= date '%2$s' + w.d
                  and coalesce(g.ends_on, date '%3$s') >= date '%2$s' + w.d
                join prescription r on r.program_id = g.id and r.days like '%%' || (array['MON','TUE','WED','THU','FRI','SAT','SUN'])[w.d + 1] || '%%'
              where not exists (select 1 from program h where h.episode_id = g.episode_id and h.number > g.number
                and h.state <> 'draft' and h.starts_on <= date '%2$s' + w.d
                and coalesce(h.ends_on, date '%3$s') >= date '%2$s' + w.d)
              group by g.episode_id)""";
    private static final String POINTS = """
            point as (
              select episode_id, on_day - date '%1$s' as d,
                coalesce(greatest(max(pain_during), max(pain_after)), max(pain_before)) as y
              from session_log where on_day between date '%1$s' and date '%3$s'
              group by episode_id, on_day
              having coalesce(greatest(max(pain_during), max(pain_after)), max(pain_before)) is not null)""";
    private static final String THEIL_SEN = "with " + POINTS + ", " + ADHERENCE + """
            , tie as (
              select episode_id, sum(t) as n, sum(t * (t - 1.0::float8) * (2.0 * t + 5)) as tied
              from (select episode_id, count(*) as t from point group by episode_id, y) same group by episode_id),
            slope as (
              select a.episode_id, array_agg((b.y - a.y) * 7.0::float8 / (b.d - a.d) order by (b.y - a.y) * 7.0::float8 / (b.d - a.d)) as s,
                count(*)::int as m
              from point a join point b on b.episode_id = a.episode_id and b.d > a.d group by a.episode_id),
            spread as (
              select tie.episode_id, tie.n::int as n, s, m,
                1.959963984540054 * sqrt((tie.n * (tie.n - 1.0::float8) * (2.0 * tie.n + 5) - tie.tied) / 18) as spread
              from tie join slope on slope.episode_id = tie.episode_id)
            select e.id, coalesce(done.n, 0), coalesce(expected.n, 0), coalesce(spread.n, 0),
              case when spread.n >= 5 then case when m %% 2 = 1 then s[m / 2 + 1] else (s[m / 2] + s[m / 2 + 1]) / 2 end else 0 end,
              case when spread.n >= 5 then s[greatest(round((m - spread) / 2)::int - 1, 0) + 1] else 0 end,
              case when spread.n >= 5 then s[least(round((m + spread) / 2)::int, m - 1) + 1] else 0 end
            from episode e left join spread on spread.episode_id = e.id
              left join done on done.episode_id = e.id left join expected on expected.episode_id = e.id""";
    private static final String LEAST_SQUARES = "with " + POINTS + ", " + ADHERENCE + """
            select e.id, coalesce(done.n, 0), coalesce(expected.n, 0), count(y), coalesce(regr_slope(y, d / 7.0::float8), 0), 0, 0
            from episode e left join point on point.episode_id = e.id
              left join done on done.episode_id = e.id left join expected on expected.episode_id = e.id
            group by e.id, done.n, expected.n""";

    private PureSql() {}

    /** The same figures as everybody else's. */
    static void theilSen(DataSource source, BiConsumer<UUID, Figures> taker) throws SQLException {
        ask(source, THEIL_SEN, taker);
    }

    /** For scale: the aggregate every database has, which is another slope. */
    static void leastSquares(DataSource source, BiConsumer<UUID, Figures> taker) throws SQLException {
        ask(source, LEAST_SQUARES, taker);
    }

    /** The slots prescribed in the week, for contenders that count logs only: {@code expected(episode_id, n)}. */
    static String expected() {
        String text = dated(ADHERENCE);
        return text.substring(text.indexOf("expected as"));
    }

    static String dated(String sql) {
        TrainingWeek week = HospitalData.WEEK;
        return sql.formatted(PainTrend.firstDay(week), week.monday(), week.sunday());
    }

    private static void ask(DataSource source, String sql, BiConsumer<UUID, Figures> taker) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(dated(sql))) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.accept(
                            row.getObject(1, UUID.class),
                            new Figures(
                                    row.getInt(2),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getDouble(5),
                                    row.getDouble(6),
                                    row.getDouble(7)));
                }
            }
            connection.commit();
        }
    }
}
