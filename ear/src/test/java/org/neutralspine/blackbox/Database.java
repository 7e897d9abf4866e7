package org.neutralspine.blackbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of this run: the embedded one, or a real PostgreSQL when {@code neutralspine.it.database} says so. */
final class Database implements AutoCloseable {

    private final @Nullable EmbeddedPostgres postgres;

    private Database(@Nullable EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Database ofThisRun() {
        return isPostgres() ? postgres() : new Database(null);
    }

    static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("neutralspine.it.database"));
    }

    private static Database postgres() {
        try {
            return new Database(EmbeddedPostgres.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment variables that make a server use it; none for the embedded one. */
    Map<String, String> environment() {
        return postgres == null
                ? Map.of()
                : Map.of(
                        "NEUTRALSPINE_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
                        "NEUTRALSPINE_DB_USER", "postgres",
                        "NEUTRALSPINE_DB_PASSWORD", "postgres");
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
