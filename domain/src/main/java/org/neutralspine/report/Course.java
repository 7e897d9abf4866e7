package org.neutralspine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/**
 * How one episode has gone over a stretch of time: what the patient's charts show.
 *
 * @param episodeId the stretch of care
 * @param from the first day
 * @param asOf the last day
 * @param pain one point for each day that has one, oldest first
 * @param weeks adherence of each training week touched, oldest first
 */
public record Course(UUID episodeId, LocalDate from, LocalDate asOf, List<PainPoint> pain, List<Week> weeks) {

    /** Keeps unchangeable copies. */
    public Course {
        pain = List.copyOf(pain);
        weeks = List.copyOf(weeks);
    }

    /** Where pain is heading at the end of {@code week}. */
    public PainTrend trend(TrainingWeek week) {
        return PainTrend.of(week, pain);
    }

    /**
     * One week's adherence.
     *
     * @param week the training week
     * @param adherence slots done of slots prescribed so far
     */
    public record Week(TrainingWeek week, Adherence adherence) {}
}
