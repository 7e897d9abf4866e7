package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.neutralspine.batch.weekly.Assignment;
import org.neutralspine.delivery.MailKind;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.NightlyReport;

/** Says what is new in a caseload since its physiotherapist was last told. */
@Named
@Dependent
public class NightlyComposer implements ItemProcessor {

    private final Assignment assignment;
    private final NoticeText text;
    private final Clock clock;

    /** Composes for the assignment's night. */
    @Inject
    public NightlyComposer(Assignment assignment, NoticeText text, Clock clock) {
        this.assignment = assignment;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public Notice processItem(Object item) {
        NightlyReader.Item read = (NightlyReader.Item) item;
        LocalDate asOf = assignment.task().asOf();
        CaseloadReport now = read.seen().report(TrainingWeek.of(asOf), asOf, clock.instant());
        NightlyReport report = NightlyReport.of(now, read.told(), asOf.plusDays(1));
        return new Notice(
                MailKind.NIGHTLY_EXCEPTIONS,
                report.physiotherapistId(),
                report.morning(),
                report.composedAt(),
                text.write(report));
    }
}
