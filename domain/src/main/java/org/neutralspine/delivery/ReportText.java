package org.neutralspine.delivery;

import org.neutralspine.report.CaseloadReport;

/** Writes a report as text that can be kept for years, and reads it again. */
public interface ReportText {

    /** The text. */
    String write(CaseloadReport report);

    /** The report that {@link #write} was given. */
    CaseloadReport read(String text);
}
