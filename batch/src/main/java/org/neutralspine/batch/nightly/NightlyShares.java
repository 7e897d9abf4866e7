package org.neutralspine.batch.nightly;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Shares;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;

/** Says how many physiotherapists are to be told of the night, and shares them out. */
@Named
@Dependent
public class NightlyShares implements PartitionMapper {

    private final Assignment assignment;
    private final Runs runs;
    private final Recipients recipients;

    /** Counts {@code recipients} into {@code runs}. */
    @Inject
    public NightlyShares(Assignment assignment, Runs runs, Recipients recipients) {
        this.assignment = assignment;
        this.runs = runs;
        this.recipients = recipients;
    }

    @Override
    public PartitionPlan mapPartitions() {
        Task task = assignment.task();
        runs.step(assignment.run(), "exceptions", task.onlySend() ? 0 : recipients.nightlyDue(task));
        return Shares.plan();
    }
}
