package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Reports;
import org.neutralspine.report.CaseloadReport;

/** Keeps each report with its delivery, and one for who stands in, and counts them, all in the chunk's transaction. */
@Named
@Dependent
public class ReportWriter extends AbstractItemWriter {

    private final Reports reports;
    private final StandIns standIns;
    private final Ledger ledger;
    private final MailSettings mail;

    /** Keeps into {@code reports}, counts into {@code ledger}. */
    @Inject
    public ReportWriter(Reports reports, StandIns standIns, Ledger ledger, MailSettings mail) {
        this.reports = reports;
        this.standIns = standIns;
        this.ledger = ledger;
        this.mail = mail;
    }

    @Override
    public void writeItems(List<Object> items) {
        int fresh = 0;
        for (Object item : items) {
            CaseloadReport report = (CaseloadReport) item;
            if (reports.keep(report, mail.mailHost())) {
                fresh++;
            }
            standIns.of(report.physiotherapistId()).forEach(person -> reports.copy(report, person, mail.mailHost()));
        }
        ledger.composed(items.size(), fresh);
    }
}
