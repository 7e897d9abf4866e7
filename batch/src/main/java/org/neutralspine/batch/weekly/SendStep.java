package org.neutralspine.batch.weekly;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Runs;

/** Says how many deliveries are due, and lets the courier rest at the end. */
@Named
@Dependent
public class SendStep extends AbstractStepListener {

    private final Assignment assignment;
    private final Runs runs;
    private final Deliveries deliveries;
    private final Courier courier;
    private final Clock clock;

    /** Counts {@code deliveries} into {@code runs}; {@code courier} goes. */
    @Inject
    public SendStep(Assignment assignment, Runs runs, Deliveries deliveries, Courier courier, Clock clock) {
        this.assignment = assignment;
        this.runs = runs;
        this.deliveries = deliveries;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public void beforeStep() {
        runs.step(assignment.run(), "send", deliveries.due(assignment.task(), clock.instant()));
    }

    @Override
    public void afterStep() {
        courier.rest();
    }
}
