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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.store.Select.Episodes;

/** Fills the facts of many episodes with six or seven queries, however many episodes there are. */
final class FactsReader {

    private static final String HEADS = """
            select e.id, e.physiotherapist_id, e.patient_id, p.hospital_number, p.given_name, p.family_name, e.pain_limit,
              e.opened_on, e.closed_on, (%s) as last_report
            from episode e join patient p on p.id = e.patient_id
            where %s order by p.hospital_number, e.opened_on""";
    private static final String PLANS = """
            select e.id, g.number, g.starts_on, g.ends_on, %s
            from episode e join program g on g.episode_id = e.id join prescription r on r.program_id = g.id
            where %s and g.state <> 'draft' and g.starts_on <= ? and (g.ends_on is null or g.ends_on >= ?)
            group by e.id, g.number, g.starts_on, g.ends_on""";
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final int FIRST_SLOTS = 5;
    private static final String SLOTS = "sum(case when r.days like '%%%s%%' then r.bouts_per_day else 0 end)";
    private static final String CLEARANCE = """
            select e.id, c.state, c.requested_at, c.decided_at, c.expires_on
            from episode e join clearance c on c.episode_id = e.id
            where %s and c.requested_at < ? order by e.id, c.requested_at""";
    private static final String SCREENED = """
            select e.id, max(coalesce(n.full_on, n.answered_on)) as on_day
            from episode e join screening n on n.episode_id = e.id
            where %s and n.answered_at < ? group by e.id""";
    private static final String FLAGS = """
            select e.id, a.flag_id, a.answer, n.answered_on
            from episode e join screening n on n.episode_id = e.id join screening_answer a on a.screening_id = n.id
            where %s and a.answer <> 'no' and a.downgrade_note is null
              and n.answered_at = (select max(m.answered_at) from screening m
                where m.episode_id = e.id and m.answered_at < ?)
            order by e.id, a.flag_id""";

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
        new Select(HEADS.formatted(logged.lastDay(), episodes.condition()))
                .with(asOf)
                .with(episodes)
                .each(connection, row -> facts.put(id(row), new Facts(head(row), from, asOf)));
        String slots = DAYS.stream().map(SLOTS::formatted).collect(Collectors.joining(", "));
        new Select(PLANS.formatted(slots, episodes.condition()))
                .with(episodes)
                .with(asOf, from)
                .each(connection, row -> of(row, f -> f.plan(plan(row))));
        for (LoggedDays.Query query : logged.queries()) {
            select(query.sql(), episodes)
                    .with(from, asOf)
                    .each(connection, row -> of(row, f -> query.reader().read(row, f)));
        }
        OffsetDateTime end = asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        select(CLEARANCE, episodes).with(end).each(connection, row -> of(row, f -> f.clearance(clearance(row, end))));
        select(SCREENED, episodes).with(end).each(connection, row -> of(row, f -> f.screened(day(row, "on_day"))));
        select(FLAGS, episodes).with(end).each(connection, row -> of(row, f -> f.flag(flag(row))));
        return facts;
    }

    private static Select select(String template, Episodes episodes) {
        return new Select(template.formatted(episodes.condition())).with(episodes);
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
                row.getObject("closed_on", LocalDate.class),
                row.getObject("last_report", LocalDate.class));
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

    private static PatientWeek.OpenFlag flag(ResultSet row) throws SQLException {
        return new PatientWeek.OpenFlag(row.getString("flag_id"), row.getString("answer"), day(row, "answered_on"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private interface Taker {
        void take(Facts facts) throws SQLException;
    }
}
