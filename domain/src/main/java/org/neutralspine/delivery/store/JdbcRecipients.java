package org.neutralspine.delivery.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
