package org.neutralspine.batch.weekly;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.neutralspine.delivery.Task;

/** What the job at hand is about; each artefact asks here. */
@Dependent
public class Assignment {

    private final JobContext context;

    /** The assignment of the job in {@code context}. */
    @Inject
    public Assignment(JobContext context) {
        this.context = context;
    }

    /** The row that tells the run's truth. */
    public UUID run() {
        return parameters().run();
    }

    /** What it is about. */
    public Task task() {
        return parameters().task();
    }

    private Parameters parameters() {
        return Parameters.of(BatchRuntime.getJobOperator(), context);
    }
}
