package org.neutralspine.report;

import org.neutralspine.intake.Clearance;

/**
 * When a week's facts become a reason to act: clinic practice, not proven law, so kept in one place.
 *
 * @param silentDays days without a report after which a patient counts as silent
 * @param lowPercent adherence below this is low
 * @param clearanceNoticeDays how long before its end a clearance is mentioned
 */
public record Thresholds(int silentDays, int lowPercent, int clearanceNoticeDays) {

    /** Four days, half, two weeks. */
    public static final Thresholds USUAL = new Thresholds(4, 50, Clearance.NOTICE_DAYS);
}
