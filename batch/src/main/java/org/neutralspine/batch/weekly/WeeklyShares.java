package org.neutralspine.batch.weekly;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Task;

/** Says how many weekly reports there are to compose, and shares them out. */
@Named
@Dependent
public class WeeklyShares implements PartitionMapper {

    private final Assignment assignment;
    private final Runs runs;
    private final Recipients recipients;

    /** Counts {@code recipients} into {@code runs}. */
    @Inject
    public WeeklyShares(Assignment assignment, Runs runs, Recipients recipients) {
        this.assignment = assignment;
        this.runs = runs;
        this.recipients = recipients;
    }

    @Override
    public PartitionPlan mapPartitions() {
        Task task = assignment.task();
        runs.step(assignment.run(), "compose", task.onlySend() ? 0 : recipients.weeklyDue(task));
        return Shares.plan();
    }
}
