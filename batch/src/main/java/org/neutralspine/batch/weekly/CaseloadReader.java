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

/** Reads the caseloads of one share of the physiotherapists whose report is due; the last id is the checkpoint. */
@Named
@Dependent
public class CaseloadReader extends AbstractItemReader {

    private static final int CHUNK = 10;

    private final Assignment assignment;
    private final Portion portion;
    private final Recipients recipients;
    private final SeenCaseloads caseloads;
    private final Deque<Seen> page = new ArrayDeque<>();
    private @Nullable UUID last;

    /** Reads from {@code caseloads} whom {@code recipients} name. */
    @Inject
    public CaseloadReader(Assignment assignment, Portion portion, Recipients recipients, SeenCaseloads caseloads) {
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
    public @Nullable Seen readItem() {
        Task task = assignment.task();
        if (page.isEmpty() && !task.onlySend()) {
            List<UUID> due = recipients.weekly(task, portion.share(), portion.after(last), CHUNK);
            page.addAll(caseloads.of(due, task.week(), task.week().sunday()));
        }
        Seen next = page.poll();
        if (next != null) {
            last = next.caseload().physiotherapistId();
        }
        return next;
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return last;
    }
}
