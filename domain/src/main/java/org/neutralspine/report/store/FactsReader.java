package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.store.Select.Episodes;

/** Fills the facts of many episodes with five to seven queries, however many episodes there are. */
final class FactsReader {

    private static final String HEADS = """
            select e.id as episode_id, e.physiotherapist_id, e.patient_id, p.hospital_number, p.given_name, p.family_name,
              e.pain_limit, e.opened_on, e.closed_on
            from episode e join patient p on p.id = e.patient_id
            where %s order by p.hospital_number, e.opened_on""";
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int FIRST_SLOTS = 5;
    private static final String PLANS = """
            select g.episode_id, g.number, g.starts_on, g.ends_on, %s
            from program g join prescription r on r.program_id = g.id
            where g.episode_id = any(?) and g.state <> 'draft' and g.starts_on <= ?
              and (g.ends_on is null or g.ends_on >= ?)
            group by g.episode_id, g.number, g.starts_on, g.ends_on""".formatted(DAYS.stream()
            .map("sum(case when r.days like '%%%s%%' then r.bouts_per_day else 0 end)"::formatted)
            .collect(Collectors.joining(", ")));
    private static final String CLEARANCE = """
            select c.episode_id, c.state, c.requested_at, c.decided_at, c.expires_on from clearance c
            where c.episode_id = any(?) and c.requested_at < ? order by c.episode_id, c.requested_at""";

    /** When each was last screened, with each answer of the latest screening that is a flag; one row without one if none is. */
    private static final String SCREENED = """
            select l.episode_id, l.full_on, a.flag_id, a.answer, n.answered_on
            from (select m.episode_id, max(m.answered_at) as latest, max(coalesce(m.full_on, m.answered_on)) as full_on
                from screening m where m.episode_id = any(?) and m.answered_at < ? group by m.episode_id) l
              join screening n on n.episode_id = l.episode_id and n.answered_at = l.latest
              left join screening_answer a on a.screening_id = n.id and a.answer in ('yes', 'not-sure')
                and a.downgrade_note is null
            order by l.episode_id, a.flag_id""";

    private final Connection connection;
    private final ZoneId zone;
    private final LoggedDays logged;
    private final Map<UUID, Facts> facts = new LinkedHashMap<>();
    private @Nullable Facts lastFound;
    private @Nullable UUID lastId;

    FactsReader(Connection connection, ZoneId zone, LoggedDays logged) {
        this.connection = connection;
        this.zone = zone;
        this.logged = logged;
    }

    /** The facts of {@code episodes} from {@code from} to {@code asOf}, by hospital number. */
    Map<UUID, Facts> read(Episodes episodes, LocalDate from, LocalDate asOf) throws SQLException {
        new Select(HEADS.formatted(episodes.condition()))
                .with(episodes)
                .each(connection, row -> facts.put(id(row), new Facts(head(row), from, asOf)));
        Set<UUID> ids = facts.keySet();
        new Select(PLANS).with(ids, asOf, from).each(connection, row -> of(row, f -> f.plan(plan(row))));
        for (LoggedDays.Query query : logged.queries()) {
            new Select(query.sql())
                    .with(ids, from, asOf)
                    .each(connection, row -> of(row, f -> query.reader().read(row, f)));
        }
        silent(asOf);
        OffsetDateTime end = asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        new Select(CLEARANCE).with(ids, end).each(connection, row -> of(row, f -> f.clearance(clearance(row, end))));
        new Select(SCREENED).with(ids, end).each(connection, row -> of(row, f -> screened(row, f)));
        return facts;
    }

    /** Only for whom no session was found in the days read there may have been one before. */
    private void silent(LocalDate asOf) throws SQLException {
        List<UUID> silent = facts.entrySet().stream()
                .filter(entry -> entry.getValue().silent())
                .map(Map.Entry::getKey)
                .toList();
        if (!silent.isEmpty()) {
            new Select(logged.lastDay())
                    .with(silent, asOf)
                    .each(connection, row -> of(row, f -> f.lastReport(day(row, "on_day"))));
        }
    }

    /** Rows of one episode mostly come one after another. */
    private void of(ResultSet row, Taker taker) throws SQLException {
        UUID id = id(row);
        if (!id.equals(lastId)) {
            lastId = id;
            lastFound = facts.get(id);
        }
        Facts found = lastFound;
        if (found != null) {
            taker.take(found);
        }
    }

    private static Facts.Head head(ResultSet row) throws SQLException {
        String name = row.getString("given_name") + " " + row.getString("family_name");
        return new Facts.Head(
                row.getObject("physiotherapist_id", UUID.class),
                new PatientWeek.Who(
                        id(row), row.getObject("patient_id", UUID.class), row.getString("hospital_number"), name),
                row.getInt("pain_limit"),
                day(row, "opened_on"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Facts.Plan plan(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("ends_on", LocalDate.class);
        List<Integer> slots = new ArrayList<>();
        for (int column = FIRST_SLOTS; column < FIRST_SLOTS + DAYS.size(); column++) {
            slots.add(row.getInt(column));
        }
        return new Facts.Plan(row.getInt("number"), day(row, "starts_on"), end == null ? LocalDate.MAX : end, slots);
    }

    /** As it stood before {@code end}: an answer given later was still awaited then. */
    private PatientWeek.ClearanceNote clearance(ResultSet row, OffsetDateTime end) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        if (decided == null || !decided.isBefore(end)) {
            return new PatientWeek.ClearanceNote(
                    "requested", day(row.getObject("requested_at", OffsetDateTime.class)), null);
        }
        return new PatientWeek.ClearanceNote(
                row.getString("state"), day(decided), row.getObject("expires_on", LocalDate.class));
    }

    private LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(zone).toLocalDate();
    }

    private static void screened(ResultSet row, Facts facts) throws SQLException {
        facts.screened(day(row, "full_on"));
        String flag = row.getString("flag_id");
        if (flag != null) {
            facts.flag(new PatientWeek.OpenFlag(flag, row.getString("answer"), day(row, "answered_on")));
        }
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("episode_id", UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private interface Taker {
        void take(Facts facts) throws SQLException;
    }
}
