package org.neutralspine.batch.weekly;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.neutralspine.delivery.Runs;
import org.neutralspine.report.Caseloads;

/** Says how many reports there are to compose. */
@Named
@Dependent
public class ComposeStep extends AbstractStepListener {

    private final Assignment assignment;
    private final Runs runs;
    private final Caseloads caseloads;

    /** Counts {@code caseloads} into {@code runs}. */
    @Inject
    public ComposeStep(Assignment assignment, Runs runs, Caseloads caseloads) {
        this.assignment = assignment;
        this.runs = runs;
        this.caseloads = caseloads;
    }

    @Override
    public void beforeStep() {
        runs.step(assignment.run(), "compose", caseloads.count(assignment.week()));
    }
}
