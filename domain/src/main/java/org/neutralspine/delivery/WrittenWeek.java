package org.neutralspine.delivery;

import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.TrainingWeek;

/** Reads a week that somebody wrote. */
final class WrittenWeek {

    private WrittenWeek() {}

    /** The week, or a refusal that says how weeks are written. */
    static TrainingWeek read(@Nullable String week) {
        if (week == null) {
            throw new Refusal.Invalid("week", "is missing; a week is written like 2026-W46");
        }
        try {
            return TrainingWeek.parse(week);
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("week", "must be a week of the year, written like 2026-W46");
        }
    }
}
