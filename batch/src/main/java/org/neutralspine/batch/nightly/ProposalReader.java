package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.kernel.Actor;
import org.neutralspine.progression.ProposeWeek;

/** Reads who trained within the last seven days; a night that begins again begins with the first of them. */
@Named
@Dependent
public class ProposalReader extends AbstractItemReader {

    private final Assignment assignment;
    private final ProposeWeek week;
    private final Deque<UUID> patients = new ArrayDeque<>();

    /** Asks {@code week} for the patients. */
    @Inject
    public ProposalReader(Assignment assignment, ProposeWeek week) {
        this.assignment = assignment;
        this.week = week;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        if (!assignment.task().onlySend()) {
            patients.addAll(week.patients(Actor.night()));
        }
    }

    @Override
    public @Nullable UUID readItem() {
        return patients.poll();
    }
}
