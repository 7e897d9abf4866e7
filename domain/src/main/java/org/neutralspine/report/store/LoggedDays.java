package org.neutralspine.report.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PainDay;

/** Where the days with a session are read from. Both give the same days, always. */
enum LoggedDays {
    /** From the roll-ups that every change of a session keeps. */
    ROLLED_UP(
            "session_day",
            new Query(
                    """
                    select w.episode_id, w.monday, w.days from session_week w
                    where w.episode_id = any(?) and w.monday > cast(? as date) - 7 and w.monday <= ?""", (row, facts) -> PackedWeek.read(row.getObject(2, LocalDate.class), row.getString(3), facts))),
    /** From the sessions themselves: what the roll-ups are held against. */
    RAW(
            "session_log",
            new Query("""
                    select g.episode_id, x.on_day, count(*) as done_slots
                    from program g join prescription r on r.program_id = g.id join exercise_log x on x.prescription_id = r.id
                    where g.episode_id = any(?) and x.completed_sets >= 1 and x.on_day between ? and ?
                    group by g.episode_id, x.on_day""", (row, facts) -> facts.done(day(row), row.getInt("done_slots"))),
            new Query("""
                    select s.episode_id, s.on_day, max(s.pain_before) as pain_before, max(s.pain_during) as pain_during,
                      max(s.pain_after) as pain_after
                    from session_log s where s.episode_id = any(?) and s.on_day between ? and ?
                    group by s.episode_id, s.on_day""", (row, facts) -> {
                PainDay day = pain(row);
                facts.report(day.day(), day.point());
            }));

    private static final String LAST_DAY = """
            select l.episode_id, max(l.on_day) as on_day from %s l where l.episode_id = any(?) and l.on_day <= ?
            group by l.episode_id""";

    private final String lastDay;
    private final List<Query> queries;

    LoggedDays(String table, Query... queries) {
        this.lastDay = LAST_DAY.formatted(table);
        this.queries = List.of(queries);
    }

    /** A query for the last day with a session; the parameters are the episodes' ids and the last day known of. */
    String lastDay() {
        return lastDay;
    }

    /** What has to be asked; the parameters are the episodes' ids, the first and the last day. */
    List<Query> queries() {
        return queries;
    }

    /**
     * One query.
     *
     * @param sql what is asked
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
