package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;

/** Makes a report of a caseload's week. */
@Named
@Dependent
public class ReportComposer implements ItemProcessor {

    private final Assignment assignment;
    private final Clock clock;

    /** Composes for the assignment's week. */
    @Inject
    public ReportComposer(Assignment assignment, Clock clock) {
        this.assignment = assignment;
        this.clock = clock;
    }

    @Override
    public CaseloadReport processItem(Object seen) {
        TrainingWeek week = assignment.task().week();
        return ((Seen) seen).report(week, week.sunday(), clock.instant());
    }
}
