package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the database's tables to the version this product needs, before anybody reads one. */
@ApplicationScoped
public class Schema {

    private static final String LOCATION = "classpath:db/migration";

    /**
     * Applies the migrations that are missing, each in its own transaction.
     *
     * @return how many were applied, 0 or more
     */
    public int migrate(DataSource dataSource) {
        MigrateResult result = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations(LOCATION)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .validateMigrationNaming(true)
                .load()
                .migrate();
        return result.migrationsExecuted;
    }
}
