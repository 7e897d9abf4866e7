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
import org.neutralspine.delivery.Settlement;
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
    public int due(TrainingWeek week, Instant now) {
        return sql.count("select count(*) from delivery where week = ? and " + DUE, week.monday(), now, now);
    }

    @Override
    public List<TrainingWeek> weeksWithDue(Instant now) {
        return sql.all(
                "select distinct week from delivery where " + DUE + " order by week",
                row -> new TrainingWeek(row.getObject("week", LocalDate.class)),
                now,
                now);
    }

    @Override
    public int sent(TrainingWeek week) {
        return sql.count("select count(*) from delivery where week = ? and state = 'sent'", week.monday());
    }

    @Override
    public Optional<Delivery> claim(TrainingWeek week, UUID run, Instant now, Duration lease) {
        Optional<UUID> next = sql.first(
                "select id from delivery where week = ? and " + DUE
                        + " order by next_attempt_at, id limit 1 for update skip locked",
                row -> row.getObject("id", UUID.class),
                week.monday(),
                now,
                now);
        return next.flatMap(id -> {
            int claimed = sql.change(
                    "update delivery set state = 'sending', attempts = attempts + 1, lease_until = ?, claimed_by = ?"
                            + " where id = ? and " + DUE,
                    now.plus(lease),
                    run,
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
                          sent_at = cast(? as timestamp with time zone)
                        where id = ? and state = 'sending' and claimed_by = ?""",
                        settlement.state().word(),
                        settlement.transport(),
                        settlement.words(),
                        settlement.nextAttemptAt(),
                        sent ? now : null,
                        deliveryId,
                        run)
                == 1;
    }

    @Override
    public void release(UUID run, Instant now) {
        sql.change("""
                update delivery set state = 'pending', lease_until = null, next_attempt_at = ?,
                  last_reply = 'The server stopped during an attempt; it may have arrived, under the same Message-ID.'
                where claimed_by = ? and state = 'sending'""", now, run);
    }

    @Override
    public boolean mayReceive(UUID deliveryId) {
        return sql.count("""
                        select count(*) from delivery d join caseload_report r on r.id = d.report_id
                          join account a on a.id = r.physiotherapist_id
                        where d.id = ? and a.active and a.role = d.role""", deliveryId) == 1;
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("report_id", UUID.class),
                new TrainingWeek(row.getObject("week", LocalDate.class)),
                row.getString("kind"),
                row.getString("role"),
                row.getString("recipient"),
                DeliveryState.of(row.getString("state")),
                row.getString("transport"),
                row.getInt("attempts"),
                row.getString("message_id"),
                row.getString("last_reply"),
                Objects.requireNonNull(Sql.instant(row, "created_at")));
    }
}
