package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts rows of care into the tables as the use cases would leave them. */
public final class CareRows implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    private final Connection connection;
    private final UUID someone;
    private final Map<UUID, Object[]> days = new HashMap<>();
    private int count;

    public CareRows(DataSource dataSource) {
        try {
            this.connection = dataSource.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.someone = account("admin", "admin");
    }

    /** Lets the database go. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID physiotherapist(String username) {
        return account(username, "physiotherapist");
    }

    private UUID account(String username, String role) {
        UUID id = UUID.randomUUID();
        change(
                "insert into account (id, username, display_name, email, role, created_at) values (?, ?, ?, ?, ?, ?)",
                id,
                username,
                "Dr " + username,
                username + "@hospital.example",
                role,
                NOW);
        return id;
    }

    public UUID episode(UUID physiotherapist, String number, LocalDate opened, @Nullable LocalDate closed) {
        UUID patient = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        change(
                "insert into patient (id, hospital_number, given_name, family_name, birth_date, created_at)"
                        + " values (?, ?, 'Ada', 'Example', date '1970-01-01', ?)",
                patient,
                number,
                NOW);
        if (closed == null) {
            change(
                    "insert into episode (id, patient_id, physiotherapist_id, opened_on) values (?, ?, ?, ?)",
                    id,
                    patient,
                    physiotherapist,
                    opened);
        } else {
            change(
                    "insert into episode (id, patient_id, physiotherapist_id, opened_on, closed_on, close_reason)"
                            + " values (?, ?, ?, ?, ?, 'done')",
                    id,
                    patient,
                    physiotherapist,
                    opened,
                    closed);
        }
        return id;
    }

    public UUID program(UUID episode, int number, LocalDate from, @Nullable LocalDate to) {
        UUID id = UUID.randomUUID();
        change(
                "insert into program (id, episode_id, number, state, built_at, built_by, prescribed_at, prescribed_by,"
                        + " starts_on, knowledge_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'k')",
                id,
                episode,
                number,
                to == null ? "prescribed" : "superseded",
                NOW,
                someone,
                NOW,
                someone,
                from);
        if (to != null) {
            change("update program set ends_on = ? where id = ?", to, id);
        }
        return id;
    }

    public UUID prescription(UUID program, String days, int bouts) {
        UUID id = UUID.randomUUID();
        change(
                "insert into prescription (id, program_id, position, exercise_id, category, sets, bouts_per_day, per_week,"
                        + " days, each_side, rest_seconds, why) values (?, ?, ?, 'walking', 'walking', 1, ?, ?, ?, false, 0, 'w')",
                id,
                program,
                count++,
                bouts,
                days.split(",").length,
                days);
        return id;
    }

    /** A session with pain before, during and after; null for what was not answered. */
    public UUID session(UUID episode, UUID program, LocalDate day, @Nullable Integer... pain) {
        UUID id = UUID.randomUUID();
        change(
                "insert into session_log (id, episode_id, program_id, on_day, done_at, recorded_at, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                episode,
                program,
                day,
                NOW,
                NOW,
                someone);
        String[] columns = {"pain_before", "pain_during", "pain_after"};
        for (int i = 0; i < pain.length; i++) {
            Integer score = pain[i];
            if (score != null) {
                change("update session_log set " + columns[i] + " = ? where id = ?", score, id);
            }
        }
        days.put(id, new Object[] {episode, day});
        addUpDayOf(id);
        return id;
    }

    /** Rolls up the day of a session, as every change of a session does. */
    private void addUpDayOf(UUID session) {
        Object[] key = Objects.requireNonNull(days.get(session));
        change("delete from session_day where episode_id = ? and on_day = ?", key);
        change(
                "insert into session_day select s.episode_id, s.on_day, count(distinct s.id), count(x.id),"
                        + " max(s.pain_before), max(s.pain_during), max(s.pain_after) from session_log s"
                        + " left join exercise_log x on x.session_log_id = s.id and x.completed_sets > 0"
                        + " where s.episode_id = ? and s.on_day = ? group by s.episode_id, s.on_day",
                key);
        change("delete from session_week where episode_id = ?", key[0]);
        change(
                "insert into session_week (episode_id, monday, days)"
                        + " select episode_id, monday, days from week_of_days where episode_id = ?",
                key[0]);
    }

    public void done(UUID session, UUID prescription, LocalDate day, int bout) {
        change(
                "insert into exercise_log (id, session_log_id, prescription_id, on_day, bout, completed_sets)"
                        + " values (?, ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                session,
                prescription,
                day,
                bout);
        addUpDayOf(session);
    }

    public void skipped(UUID session, UUID prescription, LocalDate day, int bout) {
        change(
                "insert into exercise_log (id, session_log_id, prescription_id, on_day, bout, completed_sets, skipped_reason)"
                        + " values (?, ?, ?, ?, ?, 0, 'no-time')",
                UUID.randomUUID(),
                session,
                prescription,
                day,
                bout);
    }

    public void clearanceAsked(UUID episode, Instant at) {
        change(
                "insert into clearance (id, episode_id, state, requested_at, requested_by) values (?, ?, 'requested', ?, ?)",
                UUID.randomUUID(),
                episode,
                at,
                someone);
    }

    public void clearancesRefused(UUID episode, Instant at) {
        change(
                "update clearance set state = 'refused', decided_at = ?, decided_by = ? where episode_id = ?",
                at,
                someone,
                episode);
    }

    public void screening(UUID episode, LocalDate day, String flag, String answer) {
        UUID id = UUID.randomUUID();
        change(
                "insert into screening (id, episode_id, answered_at, answered_on, entered_by) values (?, ?, ?, ?, ?)",
                id,
                episode,
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day,
                someone);
        change("insert into screening_answer (screening_id, flag_id, answer) values (?, ?, ?)", id, flag, answer);
    }

    public void change(String sql, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
