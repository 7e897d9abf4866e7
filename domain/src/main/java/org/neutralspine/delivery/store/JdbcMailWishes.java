package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.delivery.MailWish;
import org.neutralspine.delivery.MailWishes;

/** Keeps the wishes; whoever has no row has the usual. */
@Dependent
public class JdbcMailWishes implements MailWishes {

    private final Sql sql;

    /** Keeps them in {@code dataSource}. */
    @Inject
    public JdbcMailWishes(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public MailWish of(UUID accountId) {
        return sql.first(
                        "select weekday, notices from mail_wish where account_id = ?",
                        row -> new MailWish(DayOfWeek.of(row.getInt("weekday")), row.getBoolean("notices")),
                        accountId)
                .orElse(MailWish.USUAL);
    }

    @Override
    public void keep(UUID accountId, MailWish wish, Instant at) {
        int day = wish.weekday().getValue();
        int changed = sql.change(
                "update mail_wish set weekday = ?, notices = ?, changed_at = ? where account_id = ?",
                day,
                wish.notices(),
                at,
                accountId);
        if (changed == 0) {
            sql.change(
                    "insert into mail_wish (account_id, weekday, notices, changed_at) values (?, ?, ?, ?)",
                    accountId,
                    day,
                    wish.notices(),
                    at);
        }
    }
}
