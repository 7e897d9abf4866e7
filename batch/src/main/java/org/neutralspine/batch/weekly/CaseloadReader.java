package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Caseloads;

/** Reads caseloads a chunk at a time, in the order of the physiotherapists' ids; the last id is the checkpoint. */
@Named
@Dependent
public class CaseloadReader extends AbstractItemReader {

    private static final int CHUNK = 10;

    private final Assignment assignment;
    private final Caseloads caseloads;
    private final Deque<Caseload> page = new ArrayDeque<>();
    private @Nullable TrainingWeek week;
    private @Nullable UUID last;

    /** Reads from {@code caseloads}. */
    @Inject
    public CaseloadReader(Assignment assignment, Caseloads caseloads) {
        this.assignment = assignment;
        this.caseloads = caseloads;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        week = assignment.week();
        last = (UUID) checkpoint;
    }

    @Override
    public @Nullable Caseload readItem() {
        TrainingWeek reported = week;
        if (page.isEmpty() && reported != null) {
            page.addAll(caseloads.page(reported, reported.sunday(), last, CHUNK));
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
