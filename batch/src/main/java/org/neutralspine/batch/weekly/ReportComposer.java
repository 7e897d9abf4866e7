package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;

/** Makes a report of a caseload's week. */
@Named
@Dependent
public class ReportComposer implements ItemProcessor {

    private final Assignment assignment;
    private final Around around;
    private final Clock clock;

    /** Composes for the assignment's week; {@code around} says against what. */
    @Inject
    public ReportComposer(Assignment assignment, Around around, Clock clock) {
        this.assignment = assignment;
        this.around = around;
        this.clock = clock;
    }

    @Override
    public CaseloadReport processItem(Object caseload) {
        TrainingWeek week = assignment.task().week();
        return CaseloadReport.of(
                (Caseload) caseload,
                week,
                week.sunday(),
                clock.instant(),
                around.of((Caseload) caseload, week.sunday()));
    }
}
