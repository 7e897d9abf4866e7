package org.neutralspine.batch.bench;

import org.neutralspine.report.PainTrend;
import org.neutralspine.report.PatientWeek;

/**
 * What every contender must find out about a patient, to the last bit.
 *
 * @param done slots done in the week
 * @param expected slots prescribed in the week
 * @param days days with a pain point in 28 days
 * @param slope Theil-Sen, points a week; 0 with fewer than five days
 * @param low lower end of Sen's interval; 0 with fewer than five days
 * @param high upper end of it; 0 with fewer than five days
 */
record Figures(int done, int expected, int days, double slope, double low, double high) {

    static Figures of(PatientWeek week, PainTrend trend) {
        return of(week.adherence().done(), week.adherence().expected(), trend);
    }

    static Figures of(int done, int expected, PainTrend trend) {
        return trend.fold(
                few -> new Figures(done, expected, few.reportedDays(), 0, 0, 0),
                known -> new Figures(
                        done, expected, known.reportedDays(), known.slope(), known.low(), known.high()));
    }
}
