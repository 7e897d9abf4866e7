package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Delivery;

/** Claims what is due, one by one, until there is nothing; the outbox itself is the checkpoint. */
@Named
@Dependent
public class DeliveryReader extends AbstractItemReader {

    private final Assignment assignment;
    private final Outbox outbox;

    /** Claims from {@code outbox}. */
    @Inject
    public DeliveryReader(Assignment assignment, Outbox outbox) {
        this.assignment = assignment;
        this.outbox = outbox;
    }

    @Override
    public @Nullable Delivery readItem() {
        return outbox.claim(assignment.task(), assignment.run()).orElse(null);
    }
}
