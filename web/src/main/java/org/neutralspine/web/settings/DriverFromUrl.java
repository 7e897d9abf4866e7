package org.neutralspine.web.settings;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Says which driver class belongs to the database's URL, so that an installation sets the URL alone: PostgreSQL for
 * {@code jdbc:postgresql:}, the embedded H2 otherwise.
 */
public final class DriverFromUrl implements ConfigSource {

    private static final String KEY = "neutralspine.db.driver";

    /** Below the property file's 100, so that an explicit driver wins. */
    private static final int ORDINAL = 50;

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(KEY);
    }

    @Override
    public @Nullable String getValue(String name) {
        return KEY.equals(name) ? driver(url()) : null;
    }

    @Override
    public String getName() {
        return "the driver that belongs to the database's URL";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    /** The data source class for {@code url}; the embedded database's when there is none. */
    static String driver(@Nullable String url) {
        return url != null && url.startsWith("jdbc:postgresql:")
                ? "org.postgresql.ds.PGSimpleDataSource"
                : "org.h2.jdbcx.JdbcDataSource";
    }

    private static @Nullable String url() {
        String property = System.getProperty("neutralspine.db.url");
        return property != null ? property : System.getenv("NEUTRALSPINE_DB_URL");
    }
}
