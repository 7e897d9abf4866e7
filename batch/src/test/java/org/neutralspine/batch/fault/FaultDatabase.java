package org.neutralspine.batch.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A database that outlives the process that works on it: an H2 file, or one of a PostgreSQL server's. */
public enum FaultDatabase {
    H2,
    POSTGRESQL;

    private static final String USER = "postgres";
    private static final String H2_USER = "neutralspine";

    /** As the launcher sets it: what is committed reaches the file 20 ms later at most. */
    private static final String AS_SHIPPED = ";WRITE_DELAY=20;MAX_COMPACT_TIME=0";

    private static @Nullable EmbeddedPostgres server;

    /** A new one with every migration and the batch engine's books. */
    public Place fresh() {
        Place place = empty();
        place.prepare();
        return place;
    }

    /** A new one without anything in it. */
    Place empty() {
        String name = newName();
        return this == H2 ? h2(name) : postgresql(name, "");
    }

    /** A new one of PostgreSQL whose tables lie in {@code folder}, an empty one; the server's own books stay elsewhere. */
    static Place postgresqlIn(Path folder) {
        String name = newName();
        Place place = postgresql(
                name,
                "tablespace " + name + "_place",
                "create tablespace " + name + "_place location '" + folder + "'");
        place.prepare();
        return place;
    }

    private static String newName() {
        return "f" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Place h2(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "faults").toAbsolutePath());
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + folder.resolve(name) + AS_SHIPPED);
            source.setUser(H2_USER);
            source.setPassword(H2_USER);
            return new Place(source, Map.of("NEUTRALSPINE_DB_URL", source.getURL()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Place postgresql(String name, String options, String... before) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                for (String sql : before) {
                    connection.createStatement().execute(sql);
                }
                connection.createStatement().execute("create database " + name + " " + options);
            }
            PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
            source.setUrl(url(server.getPort(), name));
            return new Place(
                    JdbcConnectionPool.create(source), Map.of("NEUTRALSPINE_DB_URL", url(server.getPort(), name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address; the engine names generated columns in capitals, which PostgreSQL must not take literally. */
    static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=" + USER
                + "&quoteReturningIdentifiers=false";
    }

    /**
     * Where it is.
     *
     * @param source for the test
     * @param settings for the process
     */
    public record Place(DataSource source, Map<String, String> settings) {

        private void prepare() {
            whileOpen(() -> {
                Flyway.configure().dataSource(source).load().migrate();
                change(EngineBooks.DDL);
            });
        }

        /** Does {@code work} on an open database: an H2 file is tidied up whenever its last connection closes. */
        void whileOpen(Runnable work) {
            try (Connection kept = source.getConnection()) {
                kept.getMetaData();
                work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Who may use it; the password is the same word. */
        String user() {
            return source instanceof JdbcDataSource ? H2_USER : USER;
        }

        void change(String sql) {
            try (Connection connection = source.getConnection()) {
                connection.createStatement().execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
