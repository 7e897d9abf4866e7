package org.neutralspine.batch.weekly;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Reports;
import org.neutralspine.delivery.Runs;
import org.neutralspine.report.CaseloadReport;

/** Keeps each report with its delivery and counts them, all in the chunk's transaction. */
@Named
@Dependent
public class ReportWriter extends AbstractItemWriter {

    private final Assignment assignment;
    private final Reports reports;
    private final Runs runs;
    private final MailSettings mail;
    private final Tally tally;

    /** Keeps into {@code reports}, counts into {@code runs}. */
    @Inject
    public ReportWriter(Assignment assignment, Reports reports, Runs runs, MailSettings mail, Tally tally) {
        this.assignment = assignment;
        this.reports = reports;
        this.runs = runs;
        this.mail = mail;
        this.tally = tally;
    }

    @Override
    public void writeItems(List<Object> items) {
        int fresh = 0;
        for (Object item : items) {
            if (reports.keep((CaseloadReport) item, mail.mailHost())) {
                fresh++;
            }
        }
        runs.composed(assignment.run(), items.size(), fresh);
        tally.composed(fresh);
    }
}
