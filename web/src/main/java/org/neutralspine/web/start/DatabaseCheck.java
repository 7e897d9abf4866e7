package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells {@code /health/ready} whether the database answers: without it nobody can be served. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    private static final int LONGEST_SECONDS = 2;

    private final DataSource dataSource;

    /** Asks {@code dataSource}. */
    @Inject
    public DatabaseCheck(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(LONGEST_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
