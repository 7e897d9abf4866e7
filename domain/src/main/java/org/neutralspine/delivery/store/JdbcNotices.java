package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.Notices;
import org.neutralspine.delivery.Task;

/** Keeps notices, each with its delivery. */
@Dependent
public class JdbcNotices implements Notices {

    private static final String INSERT_DELIVERY = """
            insert into delivery (id, notice_id, job, week, on_day, kind, account_id, role, recipient, state, message_id,
              created_at, retry_since, next_attempt_at)
            select cast(? as uuid), cast(? as uuid), cast(? as varchar(40)), cast(? as date), cast(? as date),
              cast(? as varchar(30)), a.id, a.role, a.email, 'pending', cast(? as varchar(200)),
              cast(? as timestamp with time zone), cast(? as timestamp with time zone),
              cast(? as timestamp with time zone)
            from account a where a.id = ?""";

    private final Sql sql;

    /** Keeps them in {@code dataSource}. */
    @Inject
    public JdbcNotices(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public boolean keep(Notice notice, Task job, String mailHost) {
        boolean there = sql.count(
                        "select count(*) from notice where kind = ? and account_id = ? and on_day = ?",
                        notice.kind().word(),
                        notice.accountId(),
                        notice.day())
                > 0;
        if (there) {
            return false;
        }
        UUID id = UUID.randomUUID();
        sql.change(
                "insert into notice (id, kind, account_id, on_day, composed_at, content) values (?, ?, ?, ?, ?, ?)",
                id,
                notice.kind().word(),
                notice.accountId(),
                notice.day(),
                notice.composedAt(),
                notice.content());
        deliver(id, notice, notice.accountId(), job, mailHost);
        return true;
    }

    @Override
    public void copy(Notice notice, UUID standIn, Task job, String mailHost) {
        Optional<UUID> kept = sql.first(
                """
                select n.id from notice n where n.kind = ? and n.account_id = ? and n.on_day = ?
                  and not exists (select 1 from delivery d where d.notice_id = n.id and d.account_id = ?)""",
                row -> row.getObject("id", UUID.class),
                notice.kind().word(),
                notice.accountId(),
                notice.day(),
                standIn);
        kept.ifPresent(id -> deliver(id, notice, standIn, job, mailHost));
    }

    private void deliver(UUID noticeId, Notice notice, UUID accountId, Task job, String mailHost) {
        UUID id = UUID.randomUUID();
        sql.change(
                INSERT_DELIVERY,
                id,
                noticeId,
                job.job(),
                job.week().monday(),
                job.day(),
                notice.kind().word(),
                "<" + id + "@" + mailHost + ">",
                notice.composedAt(),
                notice.composedAt(),
                notice.composedAt(),
                accountId);
    }

    @Override
    public Optional<Notice> notice(UUID id) {
        return sql.first("select * from notice where id = ?", JdbcNotices::read, id);
    }

    @Override
    public Map<UUID, Notice> latest(MailKind kind, Collection<UUID> accounts, LocalDate day) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(accounts.size(), "?"));
        List<Object> parameters = new ArrayList<>(List.of(kind.word(), day));
        parameters.addAll(accounts);
        return sql.all("""
                        select n.* from notice n where n.kind = ?
                          and n.on_day = (select max(m.on_day) from notice m
                            where m.kind = n.kind and m.account_id = n.account_id and m.on_day < ?)
                          and n.account_id in (%s)""".formatted(marks), JdbcNotices::read, parameters.toArray()).stream()
                .collect(Collectors.toMap(Notice::accountId, Function.identity()));
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                MailKind.of(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                Objects.requireNonNull(Sql.instant(row, "composed_at")),
                row.getString("content"));
    }
}
