package org.neutralspine.batch.weekly;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import java.util.Properties;

/** Cuts the work into shares that stay the same for ever, so that a share's checkpoint holds whenever it is taken up. */
public final class Shares {

    private static final int PARTS = 4;

    private Shares() {}

    /** The plan, with as many threads as the machine has processors, four at most. */
    public static PartitionPlan plan() {
        Properties[] parts = new Properties[PARTS];
        for (int part = 0; part < PARTS; part++) {
            parts[part] = new Properties();
            parts[part].setProperty(Portion.PART, Integer.toString(part));
            parts[part].setProperty(Portion.OF, Integer.toString(PARTS));
        }
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(PARTS);
        plan.setThreads(Math.min(PARTS, Runtime.getRuntime().availableProcessors()));
        plan.setPartitionProperties(parts);
        return plan;
    }
}
