package org.neutralspine.blackbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A PostgreSQL that stays when the server goes, and that the test may look into. */
final class PowerCutDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    PowerCutDatabase() throws IOException {
        this.postgres = EmbeddedPostgres.start();
    }

    Map<String, String> environment() {
        return Map.of(
                "NEUTRALSPINE_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                "NEUTRALSPINE_DB_USER", "postgres",
                "NEUTRALSPINE_DB_PASSWORD", "postgres");
    }

    int number(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The Message-IDs of what is sent, and whether the delivery says that it may have arrived twice. */
    Map<String, Boolean> sent() throws SQLException {
        Map<String, Boolean> sent = new HashMap<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select message_id, unanswered_at is not null from delivery where state = 'sent'")) {
            while (row.next()) {
                sent.put(row.getString(1), row.getBoolean(2));
            }
        }
        return sent;
    }

    /** Makes room for the same week's next night. */
    void forgetTheWeek() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from delivery; delete from caseload_report; delete from job_run");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
