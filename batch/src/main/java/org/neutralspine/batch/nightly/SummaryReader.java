package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Around;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Seen;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
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
    private final Around around;
    private final Deque<Seen> page = new ArrayDeque<>();
    private UUID last = BEGINNING;

    /** Reads from {@code patients} for whom {@code recipients} name; {@code around} says against what they are seen. */
    @Inject
    public SummaryReader(Assignment assignment, Recipients recipients, ClearedPatients patients, Around around) {
        this.assignment = assignment;
        this.recipients = recipients;
        this.patients = patients;
        this.around = around;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = checkpoint == null ? BEGINNING : (UUID) checkpoint;
    }

    @Override
    public @Nullable Seen readItem() {
        Task task = assignment.task();
        if (page.isEmpty() && !task.onlySend()) {
            LocalDate sunday = task.fortnight().minusDays(1);
            List<UUID> due = recipients.physicians(task, last, CHUNK);
            page.addAll(around.of(patients.of(due, TrainingWeek.of(sunday), sunday), sunday));
        }
        Seen next = page.poll();
        if (next != null) {
            last = next.caseload().physiotherapistId();
        }
        return next;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
