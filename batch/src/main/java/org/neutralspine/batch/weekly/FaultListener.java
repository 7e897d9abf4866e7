package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.delivery.Reply;

/** Parks the one delivery that had a fault, with its reason. */
@Named
@Dependent
public class FaultListener implements SkipProcessListener {

    private static final Logger LOG = Logger.getLogger(FaultListener.class.getName());

    private final Assignment assignment;
    private final Outbox outbox;

    /** Parks in {@code outbox}. */
    @Inject
    public FaultListener(Assignment assignment, Outbox outbox) {
        this.assignment = assignment;
        this.outbox = outbox;
    }

    @Override
    public void onSkipProcessItem(Object item, Exception fault) {
        if (fault instanceof DeliveryFault broken) {
            LOG.log(Level.WARNING, "delivery " + broken.delivery().id() + " is parked", broken);
            outbox.settle(broken.delivery(), assignment.run(), new Reply.Never(String.valueOf(broken.getMessage())));
        }
    }
}
