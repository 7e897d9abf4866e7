package org.neutralspine.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.report.Circumstances;
import org.neutralspine.report.Circumstances.WaitingAlert;
import org.neutralspine.report.Note;
import org.neutralspine.report.Notes;

/** Reads what else is going on in one statement, however many patients and whatever kinds of things there are. */
@Dependent
public class JdbcNotes implements Notes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int FLARE_DAYS = 7;

    /** Each part gives: episode, what, how many (of alerts the rank), since, latest, day, words. */
    private static final String ALL = """
            select a.episode_id, 'alert' as what, case a.urgency when 'emergency' then 0 when 'urgent' then 1
                when 'refer' then 2 else 3 end as amount, a.raised_at as since, a.last_raised_at as latest,
                cast(null as date) as on_day, a.why as words
              from alert a where a.episode_id = any(?) and a.raised_at < ? and (a.acted_at is null or a.acted_at >= ?)
                and (a.closed_at is null or a.closed_at >= ?)
            union all select s.episode_id, 'paused', 1, min(s.began_at), min(s.began_at), cast(null as date), null
              from suspension s where s.episode_id = any(?) and s.began_at < ? and (s.ended_at is null or s.ended_at >= ?)
              group by s.episode_id
            union all select d.episode_id, 'flare', count(*), min(d.decided_at), min(d.decided_at), max(d.on_day), null
              from session_decision d where d.episode_id = any(?) and d.flare and d.on_day > ? and d.on_day <= ?
                and d.decided_at < ? and (d.replaced_at is null or d.replaced_at >= ?)
              group by d.episode_id
            union all select o.episode_id, 'overrides', count(*), min(o.granted_at), min(o.granted_at), min(o.until_day), null
              from granted_override o where o.episode_id = any(?) and o.until_day >= ? and o.granted_at < ?
                and (o.ended_at is null or o.ended_at >= ?) and (not o.needs_second or o.confirmed_at < ?)
              group by o.episode_id
            union all select p.episode_id, 'proposals', count(*), min(p.made_at), min(p.made_at), cast(null as date), null
              from proposal p where p.episode_id = any(?) and p.made_at < ?
                and (p.state = 'waiting' or p.decided_at >= ?)
              group by p.episode_id
            order by 1, 3, 4""";

    private final DataSource dataSource;
    private final ZoneId zone;

    /** Reads from {@code dataSource}; days of instants are days in {@code zone}. */
    @Inject
    public JdbcNotes(DataSource dataSource, ZoneId zone) {
        this.dataSource = dataSource;
        this.zone = zone;
    }

    @Override
    public Map<UUID, Circumstances> of(Collection<UUID> episodes, LocalDate asOf) {
        Map<UUID, Found> found = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            select(episodes, asOf).each(connection, row -> read(row, asOf, found));
        } catch (SQLException e) {
            throw new IllegalStateException("the notes could not be read", e);
        }
        Map<UUID, Circumstances> all = new LinkedHashMap<>();
        found.forEach((episode, one) -> all.put(episode, one.circumstances()));
        return all;
    }

    private Select select(Collection<UUID> episodes, LocalDate asOf) {
        OffsetDateTime end = asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime nextEnd = asOf.plusDays(2).atStartOfDay(zone).toOffsetDateTime();
        return new Select(ALL)
                .with(episodes, end, end, end)
                .with(episodes, end, end)
                .with(episodes, asOf.minusDays(FLARE_DAYS), asOf, end, end)
                .with(episodes, asOf, end, end, end)
                .with(episodes, nextEnd, nextEnd);
    }

    private void read(ResultSet row, LocalDate asOf, Map<UUID, Found> found) throws SQLException {
        Found one = found.computeIfAbsent(row.getObject("episode_id", UUID.class), id -> new Found());
        int amount = row.getInt("amount");
        LocalDate since = day(row, "since");
        switch (row.getString("what")) {
            case "alert" -> {
                LocalDate latest = day(row, "latest");
                one.alerts.add(new WaitingAlert(row.getString("words"), since, latest.isAfter(asOf) ? asOf : latest));
            }
            case "paused" -> one.notes.add(new Note(Note.Kind.PAUSED, "training paused since " + DAY.format(since)));
            case "flare" -> one.notes.add(new Note(Note.Kind.FLARE, "flare on " + onDay(row)));
            case "overrides" ->
                one.notes.add(new Note(
                        Note.Kind.OVERRIDES,
                        amount == 1
                                ? "1 override until " + onDay(row)
                                : amount + " overrides, the first until " + onDay(row)));
            default ->
                one.notes.add(new Note(
                        Note.Kind.PROPOSALS, amount == 1 ? "1 proposal waiting" : amount + " proposals waiting"));
        }
    }

    private static String onDay(ResultSet row) throws SQLException {
        return DAY.format(row.getObject("on_day", LocalDate.class));
    }

    private LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toLocalDate();
    }

    private static final class Found {
        private final List<WaitingAlert> alerts = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();

        Circumstances circumstances() {
            notes.sort(Comparator.comparing(Note::kind));
            return new Circumstances(alerts, notes);
        }
    }
}
