package org.neutralspine.batch.weekly;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/**
 * What a run was started with.
 *
 * @param run the row that tells its truth
 * @param week the week it is about
 */
public record Parameters(UUID run, TrainingWeek week) {

    private static final String RUN = "run";
    private static final String WEEK = "week";

    /** As the batch engine keeps them. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(RUN, run.toString());
        properties.setProperty(WEEK, week.toString());
        return properties;
    }

    static Parameters of(JobOperator operator, JobContext context) {
        Properties kept = operator.getParameters(context.getExecutionId());
        return new Parameters(UUID.fromString(kept.getProperty(RUN)), TrainingWeek.parse(kept.getProperty(WEEK)));
    }
}
