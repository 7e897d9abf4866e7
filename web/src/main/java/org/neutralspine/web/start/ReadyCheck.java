package org.neutralspine.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
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
        return HealthCheckResponse.named("neutral-spine")
                .withData("schema", milestones.isSchemaMigrated())
                .withData("knowledge", milestones.isKnowledgeLoaded())
                .withData("demonstration", milestones.isDemonstrationLoaded())
                .withData("filledPercent", milestones.isDemonstrationLoaded() ? 100 : milestones.filledPercent())
                .status(milestones.isReady())
                .build();
    }
}
