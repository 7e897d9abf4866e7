package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.ClearedPatients;

/** Reads the patients of each physician whose fortnight's edition is due; the last id is the checkpoint. */
@Named
@Dependent
public class SummaryReader extends AbstractItemReader {

    private static final int CHUNK = 10;
    private static final UUID BEGINNING = new UUID(0, 0);

    private final Assignment assignment;
    private final Recipients recipients;
    private final ClearedPatients patients;
    private final Deque<Caseload> page = new ArrayDeque<>();
    private UUID last = BEGINNING;

    /** Reads from {@code patients} for whom {@code recipients} name. */
    @Inject
    public SummaryReader(Assignment assignment, Recipients recipients, ClearedPatients patients) {
        this.assignment = assignment;
        this.recipients = recipients;
        this.patients = patients;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = checkpoint == null ? BEGINNING : (UUID) checkpoint;
    }

    @Override
    public @Nullable Caseload readItem() {
        Task task = assignment.task();
        if (page.isEmpty() && !task.onlySend()) {
            LocalDate sunday = task.fortnight().minusDays(1);
            page.addAll(patients.of(recipients.physicians(task, last, CHUNK), TrainingWeek.of(sunday), sunday));
        }
        Caseload next = page.poll();
        if (next != null) {
            last = next.physiotherapistId();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
