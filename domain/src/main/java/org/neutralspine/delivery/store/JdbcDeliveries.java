package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.DeliveryState;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Settlement;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;

/** Keeps the outbox; a claim skips rows that another worker holds and is guarded again when it is written. */
@Dependent
public class JdbcDeliveries implements Deliveries {

    private static final String DUE =
            "((state = 'pending' and next_attempt_at <= ?) or (state = 'sending' and lease_until <= ?))";

    private final Sql sql;

    /** Keeps them in {@code dataSource}. */
    @Inject
    public JdbcDeliveries(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public List<Delivery> of(TrainingWeek week) {
        return sql.all(
                "select * from delivery where week = ? order by recipient, id", JdbcDeliveries::read, week.monday());
    }

    @Override
    public List<Delivery> parked() {
        return sql.all(
                "select * from delivery where state = 'parked' and discarded_at is null order by created_at desc, id",
                JdbcDeliveries::read);
    }

    @Override
    public Optional<Delivery> delivery(UUID id) {
        return sql.first("select * from delivery where id = ?", JdbcDeliveries::read, id);
    }

    @Override
    public int due(Task task, Instant now) {
        return sql.count(
                "select count(*) from delivery where job = ? and week = ? and " + DUE,
                task.job(),
                task.week().monday(),
                now,
                now);
    }

    @Override
    public List<Task> withDue(Instant now) {
        return sql.all(
                "select distinct job, week from delivery where " + DUE + " order by week, job",
                row -> Task.sending(row.getString("job"), new TrainingWeek(row.getObject("week", LocalDate.class))),
                now,
                now);
    }

    @Override
    public int sent(Task task) {
        return sql.count("""
                select count(*) from delivery where job = ? and week = ? and state = 'sent'
                  and (on_day is null or cast(? as date) is null or on_day = cast(? as date))""", task.job(), task.week().monday(), task.day(), task.day());
    }

    @Override
    public int sentTo(String recipient, Instant since) {
        return sql.count("select count(*) from delivery where recipient = ? and sent_at > ?", recipient, since);
    }

    @Override
    public Stock stock() {
        return sql.first("""
                        select sum(case when state in ('pending', 'sending') then 1 else 0 end) as waiting,
                          min(case when state in ('pending', 'sending') then created_at end) as oldest,
                          sum(case when state = 'parked' and discarded_at is null then 1 else 0 end) as parked
                        from delivery where state <> 'sent'""", row -> new Stock(row.getInt("waiting"), Sql.instant(row, "oldest"), row.getInt("parked")))
                .orElseThrow();
    }

    @Override
    public Optional<Delivery> claim(Task task, UUID run, Instant now, Duration lease) {
        Optional<UUID> next = sql.first(
                "select id from delivery where job = ? and week = ? and " + DUE
                        + " order by next_attempt_at, id limit 1 for update skip locked",
                row -> row.getObject("id", UUID.class),
                task.job(),
                task.week().monday(),
                now,
                now);
        return next.flatMap(id -> {
            int claimed = sql.change(
                    "update delivery set state = 'sending', attempts = attempts + 1, lease_until = ?, claimed_by = ?,"
                            + " unanswered_at = case when state = 'sending' then coalesce(unanswered_at, ?)"
                            + " else unanswered_at end where id = ? and " + DUE,
                    now.plus(lease),
                    run,
                    now,
                    id,
                    now,
                    now);
            return claimed == 1
                    ? sql.first("select * from delivery where id = ?", JdbcDeliveries::read, id)
                    : Optional.empty();
        });
    }

    @Override
    public boolean settle(UUID deliveryId, UUID run, Settlement settlement, Instant now) {
        boolean sent = settlement.state() == DeliveryState.SENT;
        return sql.change(
                        """
                        update delivery set state = ?, transport = cast(? as varchar(10)), last_reply = ?,
                          next_attempt_at = ?, lease_until = null,
                          sent_at = cast(? as timestamp with time zone),
                          unanswered_at = coalesce(unanswered_at, cast(? as timestamp with time zone))
                        where id = ? and state = 'sending' and claimed_by = ?""",
                        settlement.state().word(),
                        settlement.transport(),
                        settlement.words(),
                        settlement.nextAttemptAt(),
                        sent ? now : null,
                        settlement.unanswered() ? now : null,
                        deliveryId,
                        run)
                == 1;
    }

    @Override
    public void release(UUID run, Instant now) {
        sql.change("""
                update delivery set state = 'pending', lease_until = null, next_attempt_at = ?,
                  unanswered_at = coalesce(unanswered_at, ?),
                  last_reply = 'The server stopped during an attempt; it may have arrived, under the same Message-ID.'
                where claimed_by = ? and state = 'sending'""", now, now, run);
    }

    @Override
    public boolean mayReceive(UUID deliveryId, LocalDate today) {
        return sql.count("""
                        select count(*) from delivery d join account a on a.id = d.account_id
                          left join caseload_report r on r.id = d.report_id left join notice n on n.id = d.notice_id
                        where d.id = ? and a.active and a.role = d.role
                          and (coalesce(r.physiotherapist_id, n.account_id) = a.id
                            or exists (select 1 from cover c
                              where c.physiotherapist_id = coalesce(r.physiotherapist_id, n.account_id)
                                and c.stand_in_id = a.id and c.from_day <= ? and c.to_day >= ?
                                and c.ended_at is null))""", deliveryId, today, today) == 1;
    }

    @Override
    public boolean resend(UUID deliveryId, Instant now) {
        return sql.change("""
                        update delivery set state = 'pending', attempts = 0, retry_since = ?, next_attempt_at = ?,
                          recipient = (select a.email from account a where a.id = delivery.account_id),
                          discarded_at = null, discarded_by = null
                        where id = ? and state = 'parked'""", now, now, deliveryId) == 1;
    }

    @Override
    public boolean discard(UUID deliveryId, UUID by, Instant now) {
        return sql.change(
                        "update delivery set discarded_at = ?, discarded_by = ?"
                                + " where id = ? and state = 'parked' and discarded_at is null",
                        now,
                        by,
                        deliveryId)
                == 1;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                content(row),
                row.getObject("account_id", UUID.class),
                new TrainingWeek(row.getObject("week", LocalDate.class)),
                MailKind.of(row.getString("kind")),
                row.getString("role"),
                row.getString("recipient"),
                DeliveryState.of(row.getString("state")),
                row.getString("transport"),
                row.getInt("attempts"),
                row.getString("message_id"),
                row.getString("last_reply"),
                Objects.requireNonNull(Sql.instant(row, "created_at")),
                Objects.requireNonNull(Sql.instant(row, "retry_since")),
                Sql.instant(row, "discarded_at"),
                Sql.instant(row, "unanswered_at"));
    }

    private static UUID content(ResultSet row) throws SQLException {
        UUID report = row.getObject("report_id", UUID.class);
        return report == null ? row.getObject("notice_id", UUID.class) : report;
    }
}
