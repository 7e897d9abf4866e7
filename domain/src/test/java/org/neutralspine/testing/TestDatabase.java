package org.neutralspine.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two databases the product runs on, each fresh, migrated and real. Migrating each anew took most of a store test's time, so
 * PostgreSQL copies the one that was migrated first, and H2 runs the same scripts without Flyway's books.
 */
public enum TestDatabase {
    H2,
    POSTGRESQL;

    private static final String MIGRATED = "migrated";

    private static @Nullable EmbeddedPostgres server;
    private final List<String> scripts = new ArrayList<>();

    /** A new database of this kind with every migration applied. */
    public synchronized DataSource fresh() {
        try {
            if (scripts.isEmpty()) {
                migrate();
            }
            return this == H2 ? scripted(h2(newName())) : postgresql(newName(), " template " + MIGRATED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new database of this kind with nothing in it. */
    public DataSource empty() {
        try {
            return empty(newName());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * As {@link #fresh()}, with connections that are kept: a new one costs PostgreSQL a process. Somebody has to
     * {@link JdbcConnectionPool#dispose() dispose} of it.
     */
    JdbcConnectionPool freshPool() {
        try {
            DataSource source = fresh();
            if (source instanceof PGSimpleDataSource simple) {
                PGConnectionPoolDataSource pooled = new PGConnectionPoolDataSource();
                pooled.initializeFrom(simple);
                return JdbcConnectionPool.create(pooled);
            }
            return JdbcConnectionPool.create((JdbcDataSource) source);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private DataSource empty(String name) throws SQLException {
        return this == H2 ? h2(name) : postgresql(name, "");
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private void migrate() throws SQLException {
        Flyway flyway = Flyway.configure().dataSource(empty(MIGRATED)).load();
        flyway.migrate();
        for (MigrationInfo applied : flyway.info().applied()) {
            scripts.add("runscript from 'classpath:db/migration/" + applied.getScript() + "'");
        }
    }

    private DataSource scripted(DataSource source) throws SQLException {
        for (String script : scripts) {
            run(source, script);
        }
        return source;
    }

    private static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        return source;
    }

    private static DataSource postgresql(String name, String like) throws SQLException {
        EmbeddedPostgres running = server();
        run(running.getPostgresDatabase(), "create database " + name + like);
        return running.getDatabase("postgres", name);
    }

    /** Nothing in it outlives the process, so it need not wait for the disk. */
    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(DataSource on, String sql) throws SQLException {
        try (Connection connection = on.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
