package org.neutralspine.batch.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.neutralspine.batch.weekly.Around;
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
    private final Around around;
    private final Clock clock;

    /** Composes for the assignment's night; {@code around} says against what. */
    @Inject
    public NightlyComposer(Assignment assignment, NoticeText text, Around around, Clock clock) {
        this.assignment = assignment;
        this.text = text;
        this.around = around;
        this.clock = clock;
    }

    @Override
    public Notice processItem(Object item) {
        NightlyReader.Item read = (NightlyReader.Item) item;
        LocalDate asOf = assignment.task().asOf();
        CaseloadReport now = CaseloadReport.of(
                read.caseload(), TrainingWeek.of(asOf), asOf, clock.instant(), around.of(read.caseload(), asOf));
        NightlyReport report = NightlyReport.of(now, read.told(), asOf.plusDays(1));
        return new Notice(
                MailKind.NIGHTLY_EXCEPTIONS,
                report.physiotherapistId(),
                report.morning(),
                report.composedAt(),
                text.write(report));
    }
}
