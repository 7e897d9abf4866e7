package org.neutralspine.report;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
        OptionalInt training = Stream.of(new Answer(during), new Answer(after))
                .flatMapToInt(Answer::stream)
                .max();
        return training.isPresent() ? training : new Answer(before).stream().findFirst();
    }

    private record Answer(@Nullable Integer value) {
        java.util.stream.IntStream stream() {
            Integer given = value;
            return given == null ? java.util.stream.IntStream.empty() : java.util.stream.IntStream.of(given);
        }
    }
}
