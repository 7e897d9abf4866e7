package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.PhysicianSummary;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.StandingFlags;

/** Makes a physician's summary of the fortnight; who had nobody in care gets none. */
@Named
@Dependent
public class SummaryComposer implements ItemProcessor {

    private final Assignment assignment;
    private final NoticeText text;
    private final StandingFlags flags;
    private final Clock clock;

    /** Composes the assignment's edition; {@code knowledge} says which flags must be acted on. */
    @Inject
    public SummaryComposer(Assignment assignment, NoticeText text, KnowledgeBase knowledge, Clock clock) {
        this.assignment = assignment;
        this.text = text;
        this.flags = new SeriousFlags(knowledge);
        this.clock = clock;
    }

    @Override
    public @Nullable Notice processItem(Object item) {
        Caseload cleared = (Caseload) item;
        if (cleared.patients().isEmpty()) {
            return null;
        }
        LocalDate sunday = assignment.task().fortnight().minusDays(1);
        CaseloadReport patients = CaseloadReport.of(cleared, TrainingWeek.of(sunday), sunday, clock.instant(), flags);
        return new Notice(
                MailKind.PHYSICIAN_SUMMARY,
                cleared.physiotherapistId(),
                sunday.plusDays(1),
                patients.composedAt(),
                text.write(PhysicianSummary.of(patients)));
    }
}
