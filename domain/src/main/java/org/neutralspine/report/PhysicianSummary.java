package org.neutralspine.report;

import java.time.LocalDate;

/**
 * A physician's fortnight: the patients they cleared, those who need a look first.
 *
 * @param from the first day
 * @param until the last day, a Sunday
 * @param patients the patients they cleared, whoever treats them
 */
public record PhysicianSummary(LocalDate from, LocalDate until, CaseloadReport patients) {

    private static final int DAYS_BEFORE = 13;

    /** The fortnight that ends with the last day of {@code patients}. */
    public static PhysicianSummary of(CaseloadReport patients) {
        return new PhysicianSummary(patients.asOf().minusDays(DAYS_BEFORE), patients.asOf(), patients);
    }

    /** The one sentence to read first. */
    public String headline() {
        int all = patients.patients();
        int some = patients.attention().size();
        return some == 0
                ? "All " + all + " of the patients you cleared are on track"
                : some + " of the " + all + " patients you cleared " + (some == 1 ? "needs" : "need") + " a look";
    }
}
