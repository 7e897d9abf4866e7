package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that stays when the server goes, that the test may look into, and that may be cut off itself. */
final class PowerCutDatabase implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final long LONGEST_STOP_SECONDS = 30;

    private final Path folder;
    private EmbeddedPostgres postgres;

    /** Starts one with its files in a new folder within {@code home}. */
    PowerCutDatabase(Path home) throws IOException {
        this.folder = home.resolve("postgresql");
        this.postgres = files().start();
    }

    /** Test servers forget their last commits when they are cut off, unless told not to. */
    private EmbeddedPostgres.Builder files() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on");
    }

    /** Stops it as {@code pg_ctl stop -m immediate} does: every connection ends, nothing is written that was not. */
    void cut() throws Exception {
        String postmaster =
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip();
        Process kill =
                new ProcessBuilder("kill", "-QUIT", postmaster).inheritIO().start();
        assertThat(kill.waitFor()).as("kill").isZero();
        ProcessHandle.of(Long.parseLong(postmaster))
                .map(ProcessHandle::onExit)
                .orElseThrow()
                .get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** Starts it again at the same port, with what it had committed. */
    void back() throws IOException {
        int port = postgres.getPort();
        postgres.close();
        postgres = files().setPort(port).setPGStartupWait(LONGEST_START).start();
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
