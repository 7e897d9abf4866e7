package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Share;
import org.neutralspine.delivery.Task;

/** Looks people up by what they wish and whom they care for. */
@Dependent
public class JdbcRecipients implements Recipients {

    /** Whose weekly report is still to be composed: they have patients in that week, and the day they chose has come. */
    private static final String WEEKLY = """
            from account a left join mail_wish w on w.account_id = a.id
            where coalesce(w.weekday, 1) <= ?
              and exists (select 1 from episode e where e.physiotherapist_id = a.id and e.opened_on <= ?
                and (e.closed_on is null or e.closed_on >= ?))
              and not exists (select 1 from caseload_report r where r.physiotherapist_id = a.id and r.week = ?)""";

    /** Whoever of a role wishes for notices and has none of a kind for a day yet. */
    private static final String WISHING = """
            from account a left join mail_wish w on w.account_id = a.id
            where a.active and a.role = ? and coalesce(w.notices, true)
              and not exists (select 1 from notice n where n.kind = ? and n.account_id = a.id and n.on_day = ?)
            """;

    private static final String NIGHTLY = WISHING + """
              and exists (select 1 from episode e where e.physiotherapist_id = a.id and e.opened_on <= ?
                and (e.closed_on is null or e.closed_on >= ?))""";

    private static final String CLEARED_SOMEBODY = """
              and exists (select 1 from clearance c join episode e on e.id = c.episode_id
                where c.decided_by = a.id and c.state = 'granted' and e.closed_on is null)""";

    private static final String RANGE = " and a.id > ? and a.id > ? and a.id <= ? order by a.id limit ?";

    private final Sql sql;

    /** Looks them up in {@code dataSource}. */
    @Inject
    public JdbcRecipients(DataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public int weeklyDue(Task task) {
        return sql.count("select count(*) " + WEEKLY, weekly(task));
    }

    @Override
    public List<UUID> weekly(Task task, Share share, UUID after, int limit) {
        return ids(WEEKLY, weekly(task), share, after, limit);
    }

    @Override
    public int nightlyDue(Task task) {
        return sql.count("select count(*) " + NIGHTLY, nightly(task));
    }

    @Override
    public List<UUID> nightly(Task task, Share share, UUID after, int limit) {
        return ids(NIGHTLY, nightly(task), share, after, limit);
    }

    @Override
    public List<UUID> physicians(Task task, UUID after, int limit) {
        Object[] parameters = {"physician", MailKind.PHYSICIAN_SUMMARY.word(), task.fortnight()};
        return ids(WISHING + CLEARED_SOMEBODY, parameters, new Share(0, 1), after, limit);
    }

    @Override
    public List<UUID> standIns(UUID physiotherapistId, LocalDate day) {
        return sql.all("""
                select distinct c.stand_in_id from cover c
                where c.physiotherapist_id = ? and c.from_day <= ? and c.to_day >= ? and c.ended_at is null""", row -> row.getObject("stand_in_id", UUID.class), physiotherapistId, day, day);
    }

    private static Object[] nightly(Task task) {
        return new Object[] {
            "physiotherapist",
            MailKind.NIGHTLY_EXCEPTIONS.word(),
            Objects.requireNonNull(task.day()),
            task.asOf(),
            task.asOf()
        };
    }

    private List<UUID> ids(String who, @Nullable Object[] parameters, Share share, UUID after, int limit) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.addAll(List.of(share.after(), after, share.last(), limit));
        return sql.all("select a.id " + who + RANGE, row -> row.getObject("id", UUID.class), all.toArray());
    }

    private static @Nullable Object[] weekly(Task task) {
        return new @Nullable Object[] {
            task.weekdayReached(),
            task.week().sunday(),
            task.week().monday(),
            task.week().monday()
        };
    }
}
