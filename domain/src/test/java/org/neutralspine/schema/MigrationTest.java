package org.neutralspine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.testing.TestDatabase;

class MigrationTest {

    private static final String ACCOUNT = "00000000-0000-0000-0000-000000000001";
    private static final String PATIENT = "00000000-0000-0000-0000-000000000002";
    private static final String EPISODE = "00000000-0000-0000-0000-000000000003";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyMigrationRunsOnAnEmptyDatabaseAndTwiceIsOnce(TestDatabase database) throws SQLException {
        DataSource source = database.empty();

        int first = Flyway.configure().dataSource(source).load().migrate().migrationsExecuted;
        int second = Flyway.configure().dataSource(source).load().migrate().migrationsExecuted;

        assertThat(first).isGreaterThanOrEqualTo(2);
        assertThat(second).isZero();
        assertThat(tables(source))
                .contains("account", "patient", "episode", "clearance", "program", "prescription", "session_log")
                .contains("exercise_log", "audit_event", "idempotency_key");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSchemaRefusesWhatCannotBe(TestDatabase database) throws SQLException {
        DataSource source = database.fresh();

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into account (id, username, display_name, role, created_at)" + " values ('"
                    + ACCOUNT + "', 'physio', 'A', 'physiotherapist', current_timestamp)");
            statement.execute(
                    "insert into patient (id, hospital_number, given_name, family_name, birth_date, created_at)"
                            + " values ('" + PATIENT + "', 'H1', 'A', 'B', date '1970-01-01', current_timestamp)");
            statement.execute(episode(EPISODE, "4"));

            assertThatThrownBy(() -> statement.execute(episode(ACCOUNT, "11"))).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("update episode set start_back = 'huge'"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute("update episode set closed_on = date '2026-01-06'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static String episode(String id, String painLimit) {
        return "insert into episode (id, patient_id, physiotherapist_id, opened_on, pain_limit) values ('" + id + "', '"
                + PATIENT + "', '" + ACCOUNT + "', date '2026-01-05', " + painLimit + ")";
    }

    private static Set<String> tables(DataSource source) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = source.getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
