package org.neutralspine.progression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.session.SkipReason;

/**
 * One prescription and how it went since it last changed.
 *
 * @param prescription exercise, dose, days and load as they are now
 * @param weeksAtStep completed weeks since it last changed, 0 or more
 * @param before the step before this one; null when there was none
 * @param pain the highest while doing it in the session that is judged; null when not told
 * @param spareReps repetitions that would still have been possible in each of the last sessions, the newest first; empty
 *     when not told
 * @param leftOut why it was left out, in the last sessions in which it was, the newest first
 */
public record Track(
        Prescription prescription,
        int weeksAtStep,
        @Nullable Prescription before,
        @Nullable Nrs pain,
        List<Integer> spareReps,
        List<SkipReason> leftOut) {

    /** Copies the lists. */
    public Track {
        spareReps = List.copyOf(spareReps);
        leftOut = List.copyOf(leftOut);
    }

    /** A prescription of which nothing more is known than how long it is done. */
    public static Track of(Prescription prescription, int weeksAtStep) {
        return new Track(prescription, weeksAtStep, null, null, List.of(), List.of());
    }

    String exerciseId() {
        return prescription.exerciseId();
    }
}
