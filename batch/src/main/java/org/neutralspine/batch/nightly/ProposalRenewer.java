package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Renews one patient's proposals; one that cannot be judged keeps what waited, and the others are none the worse. */
@Named
@Dependent
public class ProposalRenewer implements ItemProcessor {

    private static final Logger LOG = Logger.getLogger(ProposalRenewer.class.getName());

    private final Renewal renewal;

    /** Renews by {@code renewal}. */
    @Inject
    public ProposalRenewer(Renewal renewal) {
        this.renewal = renewal;
    }

    @Override
    public Boolean processItem(Object patientId) {
        try {
            renewal.of((UUID) patientId);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "night proposals outcome=FAILED for one patient; the next night tries again", e);
            return false;
        }
    }
}
