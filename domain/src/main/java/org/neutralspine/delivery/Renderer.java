package org.neutralspine.delivery;

import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.NightlyReport;
import org.neutralspine.report.PhysicianSummary;

/** Makes a letter of a report. */
public interface Renderer {

    /** The letter that carries {@code report} to {@code recipient} under {@code messageId}. */
    Letter letter(CaseloadReport report, String recipient, String messageId);

    /** The letter that tells of a night. */
    Letter nightly(NightlyReport report, String recipient, String messageId);

    /** The letter that carries a physician's fortnight. */
    Letter summary(PhysicianSummary summary, String recipient, String messageId);

    /** The report on paper, as PDF; with names only if {@code names}. */
    byte[] paper(CaseloadReport report, boolean names);
}
