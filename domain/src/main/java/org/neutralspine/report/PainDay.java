package org.neutralspine.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The pain reported on one day, each the highest of that day's sessions; what was not answered is absent, never 0.
 *
 * @param day the hospital's day
 * @param before pain before the session
 * @param during pain during it
 * @param after pain after it
 */
public record PainDay(
        LocalDate day,
        @Nullable Integer before,
        @Nullable Integer during,
        @Nullable Integer after) {

    /** The one point this day has on the chart: the highest of during and after, else the pain before, else none. */
    public OptionalInt point() {
        if (during != null && after != null) {
            return OptionalInt.of(Math.max(during, after));
        }
        Integer given = during != null ? during : after != null ? after : before;
        return given == null ? OptionalInt.empty() : OptionalInt.of(given);
    }
}
