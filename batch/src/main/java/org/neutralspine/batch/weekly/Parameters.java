package org.neutralspine.batch.weekly;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.context.JobContext;
import java.time.LocalDate;
import java.util.Properties;
import java.util.UUID;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;

/**
 * What a run was started with.
 *
 * @param run the row that tells its truth
 * @param task what it is about
 */
public record Parameters(UUID run, Task task) {

    private static final String RUN = "run";
    private static final String JOB = "job";
    private static final String WEEK = "week";
    private static final String DAY = "day";
    private static final String ONLY_SEND = "onlySend";

    /** As the batch engine keeps them. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(RUN, run.toString());
        properties.setProperty(JOB, task.job());
        properties.setProperty(WEEK, task.week().toString());
        LocalDate day = task.day();
        properties.setProperty(DAY, day == null ? "" : day.toString());
        properties.setProperty(ONLY_SEND, Boolean.toString(task.onlySend()));
        return properties;
    }

    static Parameters of(JobOperator operator, JobContext context) {
        Properties kept = operator.getParameters(context.getExecutionId());
        String day = kept.getProperty(DAY, "");
        Task task = new Task(
                kept.getProperty(JOB),
                TrainingWeek.parse(kept.getProperty(WEEK)),
                day.isEmpty() ? null : LocalDate.parse(day),
                Boolean.parseBoolean(kept.getProperty(ONLY_SEND)));
        return new Parameters(UUID.fromString(kept.getProperty(RUN)), task);
    }
}
