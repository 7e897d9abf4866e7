package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Adherence;

/** The figures of every episode's week, counted by SQL that shares nothing with the product's. */
public final class WeekOracle {

    private static final String EXPECTED = """
            select e.id, sum(r.bouts_per_day)
            from episode e
              cross join (values (date '$1', 'MON'), (date '$2', 'TUE'), (date '$3', 'WED'), (date '$4', 'THU'),
                (date '$5', 'FRI'), (date '$6', 'SAT'), (date '$7', 'SUN')) as w(d, dow)
              join program g on g.episode_id = e.id and g.number = (
                select max(h.number) from program h where h.episode_id = e.id and h.state <> 'draft'
                  and h.starts_on <= w.d and coalesce(h.ends_on, w.d) >= w.d)
              join prescription r on r.program_id = g.id and r.days like '%' || w.dow || '%'
            where w.d >= e.opened_on and w.d <= coalesce(e.closed_on, w.d)
            group by e.id""";
    private static final String DONE = """
            select s.episode_id, count(*) from exercise_log x join session_log s on s.id = x.session_log_id
            where x.completed_sets > 0 and x.on_day >= date '$1' and x.on_day < date '$8'
            group by s.episode_id""";
    private static final String SLOPE = """
            with answer as (
              select episode_id, on_day, pain_during as training, pain_before as ahead from session_log
              union all select episode_id, on_day, pain_after, pain_before from session_log),
            point as (
              select episode_id, extract(epoch from on_day) / 604800.0 as x, coalesce(max(training), max(ahead)) as y
              from answer where on_day > date '$0' and on_day < date '$8'
              group by episode_id, on_day having coalesce(max(training), max(ahead)) is not null)
            select a.episode_id, percentile_cont(0.5) within group (order by (b.y - a.y) / (b.x - a.x))
            from point a join point b on b.episode_id = a.episode_id and b.x > a.x
            group by a.episode_id having count(*) >= 10""";

    private final DataSource source;
    private final TrainingWeek week;

    /** Asks {@code source} about {@code week}. */
    public WeekOracle(DataSource source, TrainingWeek week) {
        this.source = source;
        this.week = week;
    }

    /** Slots done of slots prescribed; an episode without either is missing. */
    public Map<UUID, Adherence> adherence() {
        Map<UUID, Double> expected = ask(EXPECTED);
        Map<UUID, Double> done = ask(DONE);
        Map<UUID, Adherence> adherence = new HashMap<>();
        TreeSet<UUID> all = new TreeSet<>(expected.keySet());
        all.addAll(done.keySet());
        for (UUID id : all) {
            adherence.put(
                    id,
                    new Adherence(
                            done.getOrDefault(id, 0.0).intValue(),
                            expected.getOrDefault(id, 0.0).intValue()));
        }
        return adherence;
    }

    /** The pain's slope in points a week; an episode with fewer than five days of pain is missing. */
    public Map<UUID, Double> slopes() {
        return ask(SLOPE);
    }

    private Map<UUID, Double> ask(String sql) {
        Map<UUID, Double> answers = new HashMap<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(dated(sql));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                answers.put(rows.getObject(1, UUID.class), rows.getDouble(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    /** $1 to $7 are the days of the week, $8 the day after, $0 the day before the trend's 28 days. */
    private String dated(String sql) {
        LocalDate monday = week.monday();
        String dated = sql.replace("$0", monday.minusDays(22).toString());
        for (int day = 1; day <= 8; day++) {
            dated = dated.replace("$" + day, monday.plusDays(day - 1).toString());
        }
        return dated;
    }
}
