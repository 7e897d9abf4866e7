package org.neutralspine.report.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.report.PainDay;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.store.Select.Episodes;

/** Fills the facts of many episodes with eight queries, however many episodes there are. */
final class FactsReader {

    private static final String HEADS = """
            select e.id, e.patient_id, p.hospital_number, p.given_name, p.family_name, e.pain_limit, e.opened_on, e.closed_on
            from episode e join patient p on p.id = e.patient_id
            where %s order by p.hospital_number, e.opened_on""";
    private static final String PLANS = """
            select e.id, g.number, g.starts_on, g.ends_on, r.days, sum(r.bouts_per_day) as slots
            from episode e join program g on g.episode_id = e.id join prescription r on r.program_id = g.id
            where %s and g.state <> 'draft' and g.starts_on <= ? and (g.ends_on is null or g.ends_on >= ?)
            group by e.id, g.number, g.starts_on, g.ends_on, r.days""";
    private static final String DONE = """
            select e.id, x.on_day, count(*) as slots
            from episode e join session_log s on s.episode_id = e.id join exercise_log x on x.session_log_id = s.id
            where %s and x.completed_sets >= 1 and x.on_day between ? and ?
            group by e.id, x.on_day""";
    private static final String PAIN = """
            select e.id, s.on_day, max(s.pain_before) as pain_before, max(s.pain_during) as pain_during,
              max(s.pain_after) as pain_after
            from episode e join session_log s on s.episode_id = e.id
            where %s and s.on_day between ? and ?
            group by e.id, s.on_day""";
    private static final String LAST_REPORT = """
            select e.id, max(s.on_day) as on_day
            from episode e join session_log s on s.episode_id = e.id
            where %s and s.on_day <= ? group by e.id""";
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
    private final Map<UUID, Facts> facts = new LinkedHashMap<>();

    FactsReader(Connection connection, ZoneId zone) {
        this.connection = connection;
        this.zone = zone;
    }

    /** The facts of {@code episodes} from {@code from} to {@code asOf}, by hospital number. */
    Map<UUID, Facts> read(Episodes episodes, LocalDate from, LocalDate asOf) throws SQLException {
        select(HEADS, episodes).each(connection, row -> facts.put(id(row), new Facts(head(row))));
        select(PLANS, episodes).with(asOf, from).each(connection, row -> of(row, f -> f.plan(plan(row))));
        select(DONE, episodes)
                .with(from, asOf)
                .each(connection, row -> of(row, f -> f.done(day(row, "on_day"), row.getInt("slots"))));
        select(PAIN, episodes).with(from, asOf).each(connection, row -> of(row, f -> f.report(pain(row))));
        select(LAST_REPORT, episodes)
                .with(asOf)
                .each(connection, row -> of(row, f -> f.lastReport(day(row, "on_day"))));
        OffsetDateTime end = asOf.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        select(CLEARANCE, episodes).with(end).each(connection, row -> of(row, f -> f.clearance(clearance(row, end))));
        select(SCREENED, episodes).with(end).each(connection, row -> of(row, f -> f.screened(day(row, "on_day"))));
        select(FLAGS, episodes).with(end).each(connection, row -> of(row, f -> f.flag(flag(row))));
        return facts;
    }

    private static Select select(String template, Episodes episodes) {
        return new Select(template.formatted(episodes.condition())).with(episodes);
    }

    private void of(ResultSet row, Taker taker) throws SQLException {
        Facts found = facts.get(id(row));
        if (found != null) {
            taker.take(found);
        }
    }

    private static Facts.Head head(ResultSet row) throws SQLException {
        String name = row.getString("given_name") + " " + row.getString("family_name");
        return new Facts.Head(
                new PatientWeek.Who(
                        id(row), row.getObject("patient_id", UUID.class), row.getString("hospital_number"), name),
                row.getInt("pain_limit"),
                day(row, "opened_on"),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Facts.Plan plan(ResultSet row) throws SQLException {
        LocalDate end = row.getObject("ends_on", LocalDate.class);
        return new Facts.Plan(
                row.getInt("number"),
                day(row, "starts_on"),
                end == null ? LocalDate.MAX : end,
                row.getString("days"),
                row.getInt("slots"));
    }

    private static PainDay pain(ResultSet row) throws SQLException {
        return new PainDay(
                day(row, "on_day"), score(row, "pain_before"), score(row, "pain_during"), score(row, "pain_after"));
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

    private static @Nullable Integer score(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    private interface Taker {
        void take(Facts facts) throws SQLException;
    }
}
