package org.neutralspine.report.chart;

import org.neutralspine.kernel.TrainingWeek;

/**
 * What was done of what was planned in one week.
 *
 * @param week the week
 * @param done exercises done, 0 or more
 * @param expected exercises planned so far, 0 when nothing was prescribed that week
 */
public record WeekDone(TrainingWeek week, int done, int expected) {

    /** The share done in whole per cent, at most 100; 0 when nothing was planned. */
    public int percent() {
        return expected == 0 ? 0 : Math.min(100, (int) Math.round(100.0 * done / expected));
    }
}
