package org.neutralspine.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.alert.Announcements;
import org.neutralspine.batch.weekly.Assignment;

/** Announces the clearances that end soon or were voided; each once, however many nights there are. */
@Named
@Dependent
public class ClearanceNotice extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(ClearanceNotice.class.getName());

    private final Assignment assignment;
    private final Announcements announcements;

    /** Announces by {@code announcements}. */
    @Inject
    public ClearanceNotice(Assignment assignment, Announcements announcements) {
        this.assignment = assignment;
        this.announcements = announcements;
    }

    @Override
    public String process() {
        if (!assignment.task().onlySend()) {
            LOG.log(Level.INFO, "night clearances announced={0}", announcements.announce());
        }
        return "COMPLETED";
    }
}
