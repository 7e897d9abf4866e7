package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Recipients;
import org.neutralspine.delivery.Task;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Caseloads;

/** Reads the caseloads of one share of the physiotherapists whose report is due; the last id is the checkpoint. */
@Named
@Dependent
public class CaseloadReader extends AbstractItemReader {

    private static final int CHUNK = 10;

    private final Assignment assignment;
    private final Portion portion;
    private final Recipients recipients;
    private final Caseloads caseloads;
    private final Deque<Caseload> page = new ArrayDeque<>();
    private @Nullable UUID last;

    /** Reads from {@code caseloads} whom {@code recipients} name. */
    @Inject
    public CaseloadReader(Assignment assignment, Portion portion, Recipients recipients, Caseloads caseloads) {
        this.assignment = assignment;
        this.portion = portion;
        this.recipients = recipients;
        this.caseloads = caseloads;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        last = (UUID) checkpoint;
    }

    @Override
    public @Nullable Caseload readItem() {
        Task task = assignment.task();
        if (page.isEmpty() && !task.onlySend()) {
            List<UUID> due = recipients.weekly(task, portion.share(), portion.after(last), CHUNK);
            page.addAll(caseloads.of(due, task.week(), task.week().sunday()));
        }
        Caseload next = page.poll();
        if (next != null) {
            last = next.physiotherapistId();
        }
        return next;
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return last;
    }
}
