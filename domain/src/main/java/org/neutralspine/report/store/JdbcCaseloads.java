package org.neutralspine.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Caseloads;
import org.neutralspine.report.Course;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.store.Select.Episodes;

/** Reads caseloads over plain JDBC; measured, entities cost a hundred times as much here. */
@Dependent
public class JdbcCaseloads implements Caseloads {

    private static final String IN_WEEK = "e.opened_on <= ? and (e.closed_on is null or e.closed_on >= ?)";
    private static final String COUNT =
            "select count(distinct e.physiotherapist_id) as n from episode e where " + IN_WEEK;
    private static final String PHYSIOTHERAPISTS = """
            select distinct a.id, a.display_name from episode e join account a on a.id = e.physiotherapist_id
            where %s%s order by a.id""";

    private final DataSource dataSource;
    private final ZoneId zone;
    private final LoggedDays logged;

    /** Reads from {@code dataSource}; days of instants are days in {@code zone}. */
    @Inject
    public JdbcCaseloads(DataSource dataSource, ZoneId zone) {
        this(dataSource, zone, LoggedDays.ROLLED_UP);
    }

    private JdbcCaseloads(DataSource dataSource, ZoneId zone, LoggedDays logged) {
        this.dataSource = dataSource;
        this.zone = zone;
        this.logged = logged;
    }

    /** Reads the same from the sessions themselves: slower, and what the roll-up is held against. */
    public static JdbcCaseloads fromEverySession(DataSource dataSource, ZoneId zone) {
        return new JdbcCaseloads(dataSource, zone, LoggedDays.RAW);
    }

    @Override
    public int count(TrainingWeek week) {
        int[] count = new int[1];
        within(connection -> {
            new Select(COUNT).with(week.sunday(), week.monday()).each(connection, row -> count[0] = row.getInt("n"));
            return count;
        });
        return count[0];
    }

    @Override
    public List<Caseload> page(TrainingWeek week, LocalDate asOf, @Nullable UUID after, int limit) {
        return within(connection -> {
            Select select = new Select(
                            PHYSIOTHERAPISTS.formatted(IN_WEEK, after == null ? "" : " and a.id > ?") + " limit ?")
                    .with(asOf, week.monday());
            if (after != null) {
                select.with(after);
            }
            return caseloads(connection, physiotherapists(connection, select.with(limit)), week, asOf);
        });
    }

    @Override
    public List<Caseload> of(List<UUID> physiotherapists, TrainingWeek week, LocalDate asOf) {
        if (physiotherapists.isEmpty()) {
            return List.of();
        }
        return within(connection -> {
            Select select = new Select("select a.id, a.display_name from account a where a.id = any(?) order by a.id")
                    .with(physiotherapists);
            return caseloads(connection, physiotherapists(connection, select), week, asOf);
        });
    }

    @Override
    public Caseload of(UUID physiotherapistId, TrainingWeek week, LocalDate asOf) {
        return within(connection -> {
            Select select =
                    new Select("select a.id, a.display_name from account a where a.id = ?").with(physiotherapistId);
            Map<UUID, String> names = physiotherapists(connection, select);
            return caseloads(connection, names, week, asOf).stream()
                    .findFirst()
                    .orElseGet(() -> new Caseload(physiotherapistId, "", List.of()));
        });
    }

    @Override
    public Course course(UUID episodeId, LocalDate from, LocalDate asOf) {
        return within(connection -> {
            LocalDate monday = TrainingWeek.of(from).monday();
            Facts facts = new FactsReader(connection, zone, logged)
                    .read(new Episodes("e.id = ?", List.of(episodeId)), monday, asOf)
                    .get(episodeId);
            return facts == null
                    ? new Course(episodeId, from, asOf, List.of(), List.of())
                    : course(facts, episodeId, from, asOf);
        });
    }

    private static Course course(Facts facts, UUID episodeId, LocalDate from, LocalDate asOf) {
        List<Course.Week> weeks = Stream.iterate(
                        TrainingWeek.of(from), w -> !w.monday().isAfter(asOf), TrainingWeek::next)
                .map(w -> new Course.Week(w, facts.adherence(w)))
                .toList();
        return new Course(
                episodeId,
                from,
                asOf,
                facts.pain().stream().filter(p -> !p.day().isBefore(from)).toList(),
                weeks);
    }

    private List<Caseload> caseloads(Connection connection, Map<UUID, String> names, TrainingWeek week, LocalDate asOf)
            throws SQLException {
        if (names.isEmpty()) {
            return List.of();
        }
        Episodes episodes = inWeek(names.keySet(), week, asOf);
        Map<UUID, Facts> facts =
                new FactsReader(connection, zone, logged).read(episodes, PainTrend.firstDay(week), asOf);
        Map<UUID, List<PatientWeek>> patients = new LinkedHashMap<>();
        names.keySet().forEach(id -> patients.put(id, new ArrayList<>()));
        for (Facts one : facts.values()) {
            Objects.requireNonNull(patients.get(one.physiotherapistId())).add(one.week(week));
        }
        List<Caseload> caseloads = new ArrayList<>();
        names.forEach((id, name) -> caseloads.add(new Caseload(id, name, patients.getOrDefault(id, List.of()))));
        return caseloads;
    }

    private static Episodes inWeek(Collection<UUID> physiotherapists, TrainingWeek week, LocalDate asOf) {
        return new Episodes(
                "e.physiotherapist_id = any(?) and " + IN_WEEK, List.of(physiotherapists, asOf, week.monday()));
    }

    private static Map<UUID, String> physiotherapists(Connection connection, Select select) throws SQLException {
        Map<UUID, String> names = new LinkedHashMap<>();
        select.each(connection, row -> names.put(id(row, "id"), row.getString("display_name")));
        return names;
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private <T> T within(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the weeks could not be read", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
