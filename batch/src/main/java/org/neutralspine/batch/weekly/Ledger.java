package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.neutralspine.delivery.Runs;

/** Counts what a run composes, for its page and for the metrics. */
@Dependent
public class Ledger {

    private final Assignment assignment;
    private final Runs runs;
    private final Tally tally;

    /** Counts into {@code runs} and {@code tally}. */
    @Inject
    public Ledger(Assignment assignment, Runs runs, Tally tally) {
        this.assignment = assignment;
        this.runs = runs;
        this.tally = tally;
    }

    /** So many were looked at, and so many of them were new. */
    public void composed(int looked, int fresh) {
        runs.composed(assignment.run(), looked, fresh);
        tally.composed(fresh);
    }
}
