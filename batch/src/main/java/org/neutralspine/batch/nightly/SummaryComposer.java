package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.batch.weekly.Seen;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.PhysicianSummary;

/** Makes a physician's summary of the fortnight; who had nobody in care gets none. */
@Named
@Dependent
public class SummaryComposer implements ItemProcessor {

    private final Assignment assignment;
    private final NoticeText text;
    private final Clock clock;

    /** Composes the assignment's edition. */
    @Inject
    public SummaryComposer(Assignment assignment, NoticeText text, Clock clock) {
        this.assignment = assignment;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public @Nullable Notice processItem(Object item) {
        Seen cleared = (Seen) item;
        if (cleared.caseload().patients().isEmpty()) {
            return null;
        }
        LocalDate sunday = assignment.task().fortnight().minusDays(1);
        CaseloadReport patients = cleared.report(TrainingWeek.of(sunday), sunday, clock.instant());
        return new Notice(
                MailKind.PHYSICIAN_SUMMARY,
                cleared.caseload().physiotherapistId(),
                sunday.plusDays(1),
                patients.composedAt(),
                text.write(PhysicianSummary.of(patients)));
    }
}
