package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.DeliveryState;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;

/** Keeps the runs; that a week has one live run at most is a unique key, not a hope. */
@Dependent
public class JdbcRuns implements Runs {

    private final Sql sql;

    /** Keeps them in {@code dataSource}. */
    @Inject
    public JdbcRuns(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public UUID request(Task task, @Nullable UUID requestedBy, Instant now) {
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into job_run (id, job, week, on_day, only_send, status, requested_at, requested_by)"
                        + " values (?, ?, ?, cast(? as date), ?, 'STARTING', ?, cast(? as uuid))",
                id,
                task.job(),
                task.week().monday(),
                task.day(),
                task.onlySend(),
                now,
                requestedBy);
        return id;
    }

    @Override
    public Optional<Run> run(UUID id) {
        return sql.first("select * from job_run where id = ?", JdbcRuns::read, id);
    }

    @Override
    public List<Run> since(Task task, Instant since) {
        return sql.all("""
                select * from job_run where job = ? and week = ? and not only_send and requested_at >= ?
                  and (on_day is null or on_day = cast(? as date)) order by requested_at desc, id""", JdbcRuns::read, task.job(), task.week().monday(), since, task.day());
    }

    @Override
    public boolean onItsWay(String job, TrainingWeek week) {
        return sql.count(
                        "select count(*) from job_run where job = ? and week = ? and ended_at is null",
                        job,
                        week.monday())
                > 0;
    }

    @Override
    public Optional<Run> lastOfTheNight(String job) {
        return sql.first("""
                select * from job_run where job = ? and requested_by is null and not only_send
                order by requested_at desc, id limit 1""", JdbcRuns::read, job);
    }

    @Override
    public Optional<Run> startNext(Instant now, Duration lease) {
        Optional<UUID> next = sql.first("""
                select id from job_run r where r.status = 'STARTING'
                  and not exists (select 1 from job_run l where l.job = r.job and l.active_week = r.week)
                order by r.requested_at, r.id limit 1""", row -> row.getObject("id", UUID.class));
        return next.flatMap(id -> {
            int started = sql.change(
                    "update job_run set status = 'STARTED', active_week = week, started_at = ?, lease_until = ?"
                            + " where id = ? and status = 'STARTING'",
                    now,
                    now.plus(lease),
                    id);
            return started == 1 ? run(id) : Optional.empty();
        });
    }

    @Override
    public void executing(UUID run, long executionId) {
        sql.change("update job_run set execution_id = ? where id = ?", executionId, run);
    }

    @Override
    public void beat(UUID run, Instant now, Duration lease) {
        sql.change("update job_run set lease_until = ? where id = ? and status = 'STARTED'", now.plus(lease), run);
    }

    @Override
    public Optional<Run> takeOver(Instant now, Duration lease) {
        Optional<UUID> dead = sql.first(
                "select id from job_run where status = 'STARTED' and lease_until <= ? order by requested_at limit 1",
                row -> row.getObject("id", UUID.class),
                now);
        return dead.flatMap(id -> {
            int taken = sql.change(
                    "update job_run set lease_until = ? where id = ? and status = 'STARTED' and lease_until <= ?",
                    now.plus(lease),
                    id,
                    now);
            return taken == 1 ? run(id) : Optional.empty();
        });
    }

    @Override
    public void step(UUID run, String step, int total) {
        sql.change("update job_run set step = ?, done_count = 0, total_count = ? where id = ?", step, total, run);
    }

    @Override
    public void composed(UUID run, int looked, int composed) {
        sql.change(
                "update job_run set done_count = done_count + ?, composed = composed + ? where id = ?",
                looked,
                composed,
                run);
    }

    @Override
    public void tried(UUID run, DeliveryState outcome) {
        sql.change(
                "update job_run set done_count = done_count + 1, sent = sent + ?, parked = parked + ? where id = ?",
                outcome == DeliveryState.SENT ? 1 : 0,
                outcome == DeliveryState.PARKED ? 1 : 0,
                run);
    }

    @Override
    public void end(UUID run, Run.Status status, int sentOfWeek, Instant now) {
        sql.change("""
                update job_run set status = ?, active_week = null, lease_until = null, ended_at = ?,
                  already_sent = ? - sent
                where id = ? and status = 'STARTED'""", status.name(), now, sentOfWeek, run);
    }

    @Override
    public List<Run> latest(int limit) {
        return sql.all("select * from job_run order by requested_at desc, id limit ?", JdbcRuns::read, limit);
    }

    private static Run read(ResultSet row) throws SQLException {
        long execution = row.getLong("execution_id");
        boolean none = row.wasNull();
        return new Run(
                row.getObject("id", UUID.class),
                new Task(
                        row.getString("job"),
                        new TrainingWeek(row.getObject("week", LocalDate.class)),
                        row.getObject("on_day", LocalDate.class),
                        row.getBoolean("only_send")),
                Run.Status.valueOf(row.getString("status")),
                new Run.Progress(row.getString("step"), row.getInt("done_count"), row.getInt("total_count")),
                new Run.Outcome(
                        row.getInt("composed"), row.getInt("sent"), row.getInt("parked"), row.getInt("already_sent")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"),
                none ? null : execution);
    }
}
