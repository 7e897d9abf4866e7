package org.neutralspine.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Run;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;
import org.neutralspine.web.start.Milestones;

/**
 * Tells {@code /health/ready} how the last night went. It never says that people must not be sent here: a failed night is
 * no reason to close the clinic by day.
 */
@Readiness
@ApplicationScoped
public class NightCheck implements HealthCheck {

    private final Runs runs;
    private final Deliveries deliveries;
    private final Milestones milestones;

    /** Answers from {@code runs} and {@code deliveries}, once there is a schema. */
    @Inject
    public NightCheck(Runs runs, Deliveries deliveries, Milestones milestones) {
        this.runs = runs;
        this.deliveries = deliveries;
        this.milestones = milestones;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return lastNight();
        } catch (RuntimeException e) {
            // The database is away: that is another check's to say.
            return HealthCheckResponse.named("night")
                    .up()
                    .withData("read", false)
                    .build();
        }
    }

    private HealthCheckResponse lastNight() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("night").up();
        if (milestones.isSchemaMigrated()) {
            for (String job : new String[] {Task.NIGHTLY, Task.WEEKLY_REPORT}) {
                answer.withData(
                        job,
                        runs.lastOfTheNight(job)
                                .map(Run::status)
                                .map(Enum::name)
                                .orElse("NONE"));
            }
            answer.withData("parked", deliveries.stock().parked());
        }
        return answer.build();
    }
}
