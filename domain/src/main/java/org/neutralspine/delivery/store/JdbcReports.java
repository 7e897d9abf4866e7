package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.delivery.ReportText;
import org.neutralspine.delivery.Reports;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;

/** Keeps reports as text, each with its delivery. */
@Dependent
public class JdbcReports implements Reports {

    private static final String INSERT_DELIVERY = """
            insert into delivery (id, report_id, job, week, kind, account_id, role, recipient, state, message_id,
              created_at, retry_since, next_attempt_at)
            select cast(? as uuid), cast(? as uuid), 'weekly-report', cast(? as date), 'weekly-report', a.id, a.role,
              a.email, 'pending', cast(? as varchar(200)), cast(? as timestamp with time zone),
              cast(? as timestamp with time zone), cast(? as timestamp with time zone)
            from account a where a.id = ?""";

    private final Sql sql;
    private final ReportText text;

    /** Keeps them in {@code dataSource}, written as {@code text} does. */
    @Inject
    public JdbcReports(DataSource dataSource, ReportText text) {
        this.sql = new Sql(dataSource);
        this.text = text;
    }

    @Override
    public boolean keep(CaseloadReport report, String mailHost) {
        if (exists(report.physiotherapistId(), report.week())) {
            return false;
        }
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into caseload_report (id, physiotherapist_id, week, composed_at, content) values (?, ?, ?, ?, ?)",
                id,
                report.physiotherapistId(),
                report.week().monday(),
                report.composedAt(),
                text.write(report));
        deliver(id, report, report.physiotherapistId(), mailHost);
        return true;
    }

    @Override
    public void copy(CaseloadReport report, UUID standIn, String mailHost) {
        Optional<UUID> kept = sql.first(
                """
                select r.id from caseload_report r where r.physiotherapist_id = ? and r.week = ?
                  and not exists (select 1 from delivery d where d.report_id = r.id and d.account_id = ?)""",
                row -> row.getObject("id", UUID.class),
                report.physiotherapistId(),
                report.week().monday(),
                standIn);
        kept.ifPresent(id -> deliver(id, report, standIn, mailHost));
    }

    private boolean exists(UUID physiotherapistId, TrainingWeek week) {
        return sql.count(
                        "select count(*) from caseload_report where physiotherapist_id = ? and week = ?",
                        physiotherapistId,
                        week.monday())
                > 0;
    }

    private void deliver(UUID reportId, CaseloadReport report, UUID accountId, String mailHost) {
        UUID id = UUID.randomUUID();
        sql.change(
                INSERT_DELIVERY,
                id,
                reportId,
                report.week().monday(),
                "<" + id + "@" + mailHost + ">",
                report.composedAt(),
                report.composedAt(),
                report.composedAt(),
                accountId);
    }

    @Override
    public Optional<CaseloadReport> report(UUID reportId) {
        return sql.first(
                "select content from caseload_report where id = ?",
                row -> text.read(row.getString("content")),
                reportId);
    }

    @Override
    public Optional<CaseloadReport> report(UUID physiotherapistId, TrainingWeek week) {
        return sql.first(
                "select content from caseload_report where physiotherapist_id = ? and week = ?",
                row -> text.read(row.getString("content")),
                physiotherapistId,
                week.monday());
    }

    @Override
    public Set<UUID> caseload(UUID accountId, LocalDate today) {
        return Set.copyOf(
                sql.all("""
                select e.id from episode e where e.physiotherapist_id = ?
                union select c.episode_id from clearance c where c.decided_by = ? and c.state = 'granted'
                union select e.id from episode e join cover c on c.physiotherapist_id = e.physiotherapist_id
                  where c.stand_in_id = ? and c.from_day <= ? and c.to_day >= ? and c.ended_at is null""", row -> row.getObject("id", UUID.class), accountId, accountId, accountId, today, today));
    }

    @Override
    public List<TrainingWeek> weeks(UUID physiotherapistId) {
        return sql.all(
                "select week from caseload_report where physiotherapist_id = ? order by week desc",
                row -> new TrainingWeek(row.getObject("week", LocalDate.class)),
                physiotherapistId);
    }
}
