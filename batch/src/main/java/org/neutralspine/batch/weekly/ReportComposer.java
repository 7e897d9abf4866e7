package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.StandingFlags;

/** Makes a report of a caseload's week. */
@Named
@Dependent
public class ReportComposer implements ItemProcessor {

    private final Assignment assignment;
    private final StandingFlags flags;
    private final Clock clock;

    /** Composes for the assignment's week; {@code knowledge} says which flags must be acted on. */
    @Inject
    public ReportComposer(Assignment assignment, KnowledgeBase knowledge, Clock clock) {
        this.assignment = assignment;
        this.flags = new SeriousFlags(knowledge);
        this.clock = clock;
    }

    @Override
    public CaseloadReport processItem(Object caseload) {
        TrainingWeek week = assignment.task().week();
        return CaseloadReport.of((Caseload) caseload, week, week.sunday(), clock.instant(), flags);
    }
}
