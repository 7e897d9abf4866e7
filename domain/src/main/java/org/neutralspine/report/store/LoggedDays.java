package org.neutralspine.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PainDay;

/** Where the days with a session are read from. Both give the same days, always. */
enum LoggedDays {
    /** From the roll-up that every change of a session keeps. */
    ROLLED_UP(
            "select max(l.on_day) from session_day l where l.episode_id = e.id and l.on_day <= ?",
            new Query(
                    """
                    select e.id, d.on_day, d.done_slots, d.pain_before, d.pain_during, d.pain_after
                    from episode e join session_day d on d.episode_id = e.id
                    where %s and d.on_day between ? and ?
                    order by e.id, d.on_day""",
                    (row, facts) -> {
                        facts.done(day(row), row.getInt("done_slots"));
                        facts.report(pain(row));
                    })),
    /** From the sessions themselves: what the roll-up is held against. */
    RAW(
            "select max(l.on_day) from session_log l where l.episode_id = e.id and l.on_day <= ?",
            new Query("""
                    select e.id, x.on_day, count(*) as done_slots
                    from episode e join program g on g.episode_id = e.id join prescription r on r.program_id = g.id
                      join exercise_log x on x.prescription_id = r.id
                    where %s and x.completed_sets >= 1 and x.on_day between ? and ?
                    group by e.id, x.on_day""", (row, facts) -> facts.done(day(row), row.getInt("done_slots"))),
            new Query("""
                    select e.id, s.on_day, max(s.pain_before) as pain_before, max(s.pain_during) as pain_during,
                      max(s.pain_after) as pain_after
                    from episode e join session_log s on s.episode_id = e.id
                    where %s and s.on_day between ? and ?
                    group by e.id, s.on_day
                    order by e.id, s.on_day""", (row, facts) -> facts.report(pain(row))));

    private final String lastDay;
    private final List<Query> queries;

    LoggedDays(String lastDay, Query... queries) {
        this.lastDay = lastDay;
        this.queries = List.of(queries);
    }

    /** A subquery for the last day with a session; its parameter is the last day known of. */
    String lastDay() {
        return lastDay;
    }

    /** What has to be asked; the parameters are the episodes', then the first and the last day. */
    List<Query> queries() {
        return queries;
    }

    /**
     * One query.
     *
     * @param sql with a place for the condition on the episodes
     * @param reader what a row says of its episode
     */
    record Query(String sql, Reader reader) {}

    /** Tells an episode's facts what a row says. */
    interface Reader {
        void read(ResultSet row, Facts facts) throws SQLException;
    }

    static PainDay pain(ResultSet row) throws SQLException {
        return new PainDay(day(row), score(row, "pain_before"), score(row, "pain_during"), score(row, "pain_after"));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("on_day", LocalDate.class);
    }

    private static @Nullable Integer score(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }
}
