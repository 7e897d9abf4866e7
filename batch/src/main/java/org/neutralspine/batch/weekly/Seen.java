package org.neutralspine.batch.weekly;

import java.time.Instant;
import java.time.LocalDate;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Surroundings;

/**
 * A caseload together with what its figures are seen against.
 *
 * @param caseload the facts
 * @param around which flags must be acted on and what else goes on; may tell of other caseloads of the same chunk too
 */
public record Seen(Caseload caseload, Surroundings around) {

    /** The report of {@code week} up to {@code asOf}, composed at {@code now}. */
    public CaseloadReport report(TrainingWeek week, LocalDate asOf, Instant now) {
        return CaseloadReport.of(caseload, week, asOf, now, around);
    }
}
