package org.neutralspine.report;

import org.neutralspine.intake.Clearance;

/**
 * When a week's facts become a reason to act: clinic practice, not proven law, so kept in one place.
 *
 * @param silentDays days without a report after which a patient counts as silent
 * @param lowPercent adherence below this is low
 * @param clearanceNoticeDays how long before its end a clearance is mentioned
 * @param goodPercent adherence from this on went well
 */
public record Thresholds(int silentDays, int lowPercent, int clearanceNoticeDays, int goodPercent) {

    /** Four days, half, two weeks, four fifths. */
    public static final Thresholds USUAL = new Thresholds(4, 50, Clearance.NOTICE_DAYS, 80);

    /** How long before its end a clearance is worth a word, before it is a reason: twice as long. */
    public int clearanceWordDays() {
        return 2 * clearanceNoticeDays;
    }
}
