package org.neutralspine.batch.schedule;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.batch.weekly.Parameters;
import org.neutralspine.delivery.Run;

/** The batch engine, as far as a shift needs it. */
@Dependent
public class Engine {

    private static final Logger LOG = Logger.getLogger(Engine.class.getName());
    private static final int TRIES = 5;

    /**
     * Opens the engine's books, before anybody else can: it loads its parts at first use without looking again once it
     * has waited for its lock, so two who come first make two of each, and tables twice.
     */
    void open() {
        for (int tries = 1; ; tries++) {
            try {
                LOG.log(
                        Level.INFO,
                        "The batch engine knows {0} jobs.",
                        operator().getJobNames().size());
                return;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    throw e;
                }
                LOG.log(Level.INFO, "The batch engine is not ready: {0}", String.valueOf(e.getMessage()));
            }
        }
    }

    /** Starts a run. */
    long start(Run run) {
        return operator().start(run.task().job(), parameters(run));
    }

    /**
     * Takes a run up again where a dead process left it: from its beginning. What is composed is not composed again, what is
     * sent is not sent again; the engine's own restart cannot take up a step that was killed before its shares were written
     * down, and would compose nothing.
     */
    long resume(Run run) {
        return start(run);
    }

    /** How an execution has ended; empty while it is at work or about to be. */
    Optional<Run.Status> ended(long execution) {
        BatchStatus status = operator().getJobExecution(execution).getBatchStatus();
        return switch (status) {
            case COMPLETED -> Optional.of(Run.Status.COMPLETED);
            case FAILED, STOPPED, ABANDONED -> Optional.of(Run.Status.FAILED);
            case STARTING, STARTED, STOPPING -> Optional.empty();
        };
    }

    /**
     * Whether the engine has stopped working on an execution without writing down how it ended, as it does when the
     * database is away at that moment.
     */
    boolean hasLost(Run run, long execution) {
        boolean atWork = operator().getRunningExecutions(run.task().job()).contains(execution);
        return !atWork && ended(execution).isEmpty();
    }

    private static Properties parameters(Run run) {
        return new Parameters(run.id(), run.task()).properties();
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
