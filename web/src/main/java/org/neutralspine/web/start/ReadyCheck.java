package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells {@code /health/ready} whether people may be sent here. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    private final Milestones milestones;

    /** Answers from what the parts have reported. */
    @Inject
    public ReadyCheck(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("neutral-spine")
                .withData("schema", milestones.isSchemaMigrated())
                .withData("knowledge", milestones.isKnowledgeLoaded())
                .withData("demonstration", milestones.isDemonstrationLoaded())
                .status(milestones.isReady());
        if (!milestones.isDemonstrationLoaded()) {
            answer.withData("filledPercent", milestones.filledPercent());
        }
        return answer.build();
    }
}
