package org.neutralspine.batch.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.neutralspine.kernel.TrainingWeek;

/**
 * A hospital made by the database itself: patients with twelve weeks of ten logs a week behind them, fifty to a
 * physiotherapist, a third of them with a program revised in the report week. The same size gives the same rows.
 */
final class HospitalData {

    /** The report week, the twelfth. */
    static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");

    /** The hospital's zone. */
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final int WEEKS = 12;
    private static final int PATIENTS_EACH = 50;

    private static final String RANDOM = """
            create function dice(kind int, i bigint, sides int) returns int immutable language sql parallel safe as
            'select (abs(hashint8extended(i, kind) % sides))::int'""";
    private static final String ADMIN = """
            insert into account (id, username, display_name, role, created_at)
            values (md5('admin')::uuid, 'admin', 'Admin', 'admin', now())""";
    private static final String PHYSIOTHERAPISTS = """
            insert into account (id, username, display_name, email, role, created_at)
            select md5('physio' || t)::uuid, 'physio' || t, 'Physio ' || t, 'physio' || t || '@hospital.example',
              'physiotherapist', now()
            from generate_series(0, %d) t""";
    private static final String PATIENTS = """
            insert into patient (id, hospital_number, given_name, family_name, birth_date, created_at)
            select md5('patient' || i)::uuid, 'H-' || i, 'Given' || i, 'Family' || i, date '1970-01-01', now()
            from generate_series(0, %d) i""";
    private static final String EPISODES = """
            insert into episode (id, patient_id, physiotherapist_id, opened_on)
            select md5('episode' || i)::uuid, md5('patient' || i)::uuid, md5('physio' || i / %d)::uuid, date '%s'
            from generate_series(0, %d) i""";
    private static final String PROGRAMS = """
            insert into program (id, episode_id, number, state, built_at, built_by, prescribed_at, prescribed_by, starts_on,
              ends_on, knowledge_version)
            select md5('program' || v || i)::uuid, md5('episode' || i)::uuid, v,
              case when v = 1 and i %% 3 = 0 then 'superseded' else 'prescribed' end, now(), md5('admin')::uuid, now(),
              md5('admin')::uuid, case v when 1 then date '%s' else date '%s' end,
              case when v = 1 and i %% 3 = 0 then date '%s' end, 'k'
            from generate_series(1, 2) v, generate_series(0, %d) i where v = 1 or i %% 3 = 0""";
    private static final String PRESCRIPTIONS = """
            insert into prescription (id, program_id, position, exercise_id, category, sets, reps, bouts_per_day, per_week,
              days, each_side, rest_seconds, why)
            select md5('item' || k || g.number || g.episode_id)::uuid, g.id, k, case k when 0 then 'walking' else 'bird-dog' end,
              'aerobic', 1, 8, case when k = 1 and g.number = 2 then 2 else 1 end, case k when 0 then 7 else 3 end,
              case k when 0 then 'MON,TUE,WED,THU,FRI,SAT,SUN' else 'MON,WED,FRI' end, false, 30, 'why'
            from program g, generate_series(0, 1) k""";
    private static final String SCREENINGS = """
            insert into screening (id, episode_id, answered_at, answered_on, entered_by)
            select md5('screening' || i)::uuid, md5('episode' || i)::uuid, timestamptz '%1$s 12:00+00' - dice(9, i, 20) * interval '1 day',
              date '%1$s' - dice(9, i, 20), md5('admin')::uuid
            from generate_series(0, %2$d) i""";
    private static final String ANSWERS = """
            insert into screening_answer (screening_id, flag_id, answer)
            select md5('screening' || i)::uuid, f, case when dice(10, i, 50) = 0 then 'yes' else 'no' end
            from generate_series(0, %d) i, (values ('night-pain'), ('fever'), ('ces-saddle')) as flag(f)""";
    private static final String CLEARANCES = """
            insert into clearance (id, episode_id, state, requested_at, requested_by)
            select md5('clearance' || i)::uuid, md5('episode' || i)::uuid, 'requested', timestamptz '%s 09:00+00', md5('admin')::uuid
            from generate_series(0, %d) i where i %% 10 = 0""";
    private static final String SLOTS = """
            (values (0, 0), (0, 1), (1, 0), (2, 0), (2, 1), (3, 0), (4, 0), (4, 1), (5, 0), (6, 0)) as slot(d, k)""";
    private static final String SESSIONS = """
            insert into session_log (id, episode_id, program_id, on_day, pain_before, pain_during, pain_after, effort, done_at,
              recorded_at, entered_by)
            select md5('log' || w || '-' || d || k || i)::uuid, md5('episode' || i)::uuid,
              md5('program' || case when w = %1$d and d >= 3 and i %% 3 = 0 then 2 else 1 end || i)::uuid, date '%2$s' + d,
              case when dice(1, n, 10) = 0 then null else least(10, greatest(0, level + dice(2, n, 3) - 1)) end,
              case when dice(3, n, 5) = 0 then null else least(10, greatest(0, level + dice(4, n, 5) - 2)) end,
              case when dice(5, n, 5) = 0 then null else least(10, greatest(0, level + dice(6, n, 5) - 2)) end,
              5, now(), now(), md5('admin')::uuid
            from (select w, d, k, i, (i * 1000 + w * 70 + d * 10 + k)::bigint as n,
                (3 + dice(7, i, 4) + (dice(8, i, 5) - 2) * w / 5.0)::int as level
              from (select %1$d as w) week, %4$s, generate_series(0::bigint, %3$d) i order by d, k) x""";
    private static final String EXERCISES = """
            insert into exercise_log (id, session_log_id, prescription_id, on_day, bout, completed_sets, skipped_reason)
            select md5('done' || w || '-' || d || k || i)::uuid, md5('log' || w || '-' || d || k || i)::uuid,
              md5('item' || k || case when w = %1$d and d >= 3 and i %% 3 = 0 then 2 else 1 end || md5('episode' || i)::uuid)::uuid,
              date '%2$s' + d, 1, case when dice(11, n, 4) = 0 then 0 else 1 end, case when dice(11, n, 4) = 0 then 'no-time' end
            from (select w, d, k, i, (i * 1000 + w * 70 + d * 10 + k)::bigint as n
              from (select %1$d as w) week, %4$s, generate_series(0::bigint, %3$d) i order by d, k) x""";
    private static final String DAYS = """
            insert into session_day (episode_id, on_day, sessions, done_slots, pain_before, pain_during, pain_after)
            select s.episode_id, s.on_day, count(*), count(*) filter (where x.completed_sets >= 1), max(s.pain_before),
              max(s.pain_during), max(s.pain_after)
            from session_log s join exercise_log x on x.session_log_id = s.id
            where s.on_day between date '%1$s' and date '%1$s' + 6
            group by s.on_day, s.episode_id order by s.on_day""";
    private static final String WEEK_ROLLED_UP = """
            insert into session_week (episode_id, monday, days)
            select episode_id, monday, days from week_of_days where monday = date '%s'""";

    private final DataSource source;
    private final int patients;

    HospitalData(DataSource source, int patients) {
        this.source = source;
        this.patients = patients;
    }

    int physiotherapists() {
        return (patients + PATIENTS_EACH - 1) / PATIENTS_EACH;
    }

    /** Fills an empty, migrated database. */
    void make() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            people(statement);
            List<String> again = dropIndexes(statement);
            for (int week = 1; week <= WEEKS; week++) {
                logs(statement, week);
            }
            for (String sql : again) {
                statement.execute(sql);
            }
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private void people(Statement statement) throws SQLException {
        int last = patients - 1;
        String opened = WEEK.monday().minusWeeks(WEEKS - 1L).toString();
        String revised = WEEK.monday().plusDays(3).toString();
        for (String sql : List.of(
                RANDOM,
                ADMIN,
                PHYSIOTHERAPISTS.formatted(physiotherapists() - 1),
                PATIENTS.formatted(last),
                EPISODES.formatted(PATIENTS_EACH, opened, last),
                PROGRAMS.formatted(opened, revised, revised, last),
                PRESCRIPTIONS,
                SCREENINGS.formatted(WEEK.sunday(), last),
                ANSWERS.formatted(last),
                CLEARANCES.formatted(WEEK.monday(), last))) {
            statement.execute(sql);
        }
    }

    private void logs(Statement statement, int week) throws SQLException {
        String monday = WEEK.monday().minusWeeks(WEEKS - week).toString();
        statement.execute(SESSIONS.formatted(week, monday, patients - 1, SLOTS));
        statement.execute(EXERCISES.formatted(week, monday, patients - 1, SLOTS));
        statement.execute(DAYS.formatted(monday));
        statement.execute(WEEK_ROLLED_UP.formatted(monday));
    }

    /** Rows are put in faster without indexes and keys, which are made again from what the migrations said. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        String tables = "('session_log'::regclass, 'exercise_log'::regclass, 'session_day'::regclass, 'session_week'::regclass)";
        List<String> drop = new ArrayList<>();
        List<String> again = new ArrayList<>();
        String constraints = """
                select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                  format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where contype in (%s) and (conrelid in %s or confrelid in %s)""";
        String indexes = """
                select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index
                where indrelid in %s and not exists (select 1 from pg_constraint where conindid = indexrelid)""";
        for (String sql : List.of(
                constraints.formatted("'p', 'u'", tables, tables),
                constraints.formatted("'f'", tables, tables),
                indexes.formatted(tables))) {
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    drop.add(0, rows.getString(1));
                    again.add(rows.getString(2));
                }
            }
        }
        for (String sql : drop) {
            statement.execute(sql);
        }
        return again;
    }
}
