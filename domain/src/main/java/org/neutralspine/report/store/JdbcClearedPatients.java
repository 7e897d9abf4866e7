package org.neutralspine.report.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.ClearedPatients;
import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;
import org.neutralspine.report.store.Select.Episodes;

/** Reads the patients physicians cleared with the caseloads' own queries. */
@Dependent
public class JdbcClearedPatients implements ClearedPatients {

    private static final String CLEARED =
            "select c.episode_id from clearance c where c.state = 'granted' and c.decided_by in (%s)";
    private static final String BY_WHOM = """
            select distinct c.episode_id, c.decided_by from clearance c
            where c.state = 'granted' and c.decided_by in (%s)""";

    private final DataSource dataSource;
    private final ZoneId zone;

    /** Reads from {@code dataSource}; days of instants are days in {@code zone}. */
    @Inject
    public JdbcClearedPatients(DataSource dataSource, ZoneId zone) {
        this.dataSource = dataSource;
        this.zone = zone;
    }

    @Override
    public List<Caseload> of(List<UUID> physicians, TrainingWeek week, LocalDate asOf) {
        if (physicians.isEmpty()) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, physicians, week, asOf);
        } catch (SQLException e) {
            throw new IllegalStateException("the cleared patients could not be read", e);
        }
    }

    private List<Caseload> read(Connection connection, List<UUID> physicians, TrainingWeek week, LocalDate asOf)
            throws SQLException {
        String marks = String.join(", ", Collections.nCopies(physicians.size(), "?"));
        List<Object> parameters = new ArrayList<>(physicians);
        parameters.add(asOf);
        parameters.add(week.monday());
        Episodes episodes = new Episodes(
                "e.id in (" + CLEARED.formatted(marks)
                        + ") and e.opened_on <= ? and (e.closed_on is null or e.closed_on >= ?)",
                parameters);
        Map<UUID, Facts> facts =
                new FactsReader(connection, zone, LoggedDays.ROLLED_UP).read(episodes, PainTrend.firstDay(week), asOf);
        Map<UUID, Set<UUID>> cleared = byWhom(connection, physicians, marks);
        Map<UUID, String> names = names(connection, physicians, marks);
        return physicians.stream()
                .map(physician -> new Caseload(
                        physician,
                        Objects.requireNonNullElse(names.get(physician), ""),
                        weeks(facts, cleared.getOrDefault(physician, Set.of()), week)))
                .toList();
    }

    private static Map<UUID, Set<UUID>> byWhom(Connection connection, List<UUID> physicians, String marks)
            throws SQLException {
        Map<UUID, Set<UUID>> cleared = new LinkedHashMap<>();
        new Select(BY_WHOM.formatted(marks))
                .with(physicians.toArray())
                .each(
                        connection,
                        row -> cleared.computeIfAbsent(id(row, "decided_by"), x -> new LinkedHashSet<>())
                                .add(id(row, "episode_id")));
        return cleared;
    }

    private static Map<UUID, String> names(Connection connection, List<UUID> physicians, String marks)
            throws SQLException {
        Map<UUID, String> names = new LinkedHashMap<>();
        new Select("select a.id, a.display_name from account a where a.id in (" + marks + ")")
                .with(physicians.toArray())
                .each(connection, row -> names.put(id(row, "id"), row.getString("display_name")));
        return names;
    }

    private static List<PatientWeek> weeks(Map<UUID, Facts> facts, Set<UUID> episodes, TrainingWeek week) {
        return facts.entrySet().stream()
                .filter(entry -> episodes.contains(entry.getKey()))
                .map(entry -> entry.getValue().week(week))
                .toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
