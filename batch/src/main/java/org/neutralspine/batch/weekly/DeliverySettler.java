package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes down what became of the delivery. */
@Named
@Dependent
public class DeliverySettler extends AbstractItemWriter {

    private final Assignment assignment;
    private final Outbox outbox;

    /** Settles in {@code outbox}. */
    @Inject
    public DeliverySettler(Assignment assignment, Outbox outbox) {
        this.assignment = assignment;
        this.outbox = outbox;
    }

    @Override
    public void writeItems(List<Object> attempts) {
        for (Object item : attempts) {
            Attempt attempt = (Attempt) item;
            outbox.settle(attempt.delivery(), assignment.run(), attempt.reply());
        }
    }
}
