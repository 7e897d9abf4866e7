package org.neutralspine.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ranges a dose must keep to; a null range does not limit.
 *
 * @param exercises ids it is about; empty when the rule's own condition says which
 * @param minutes length of one bout
 * @param boutsPerDay bouts a day
 * @param perWeek days a week
 * @param sets sets
 * @param holdSeconds length of one hold
 * @param minHoursBetween least hours between two days of it
 * @param words what has no number, such as {@code mild-pull}
 */
public record DoseLimits(
        List<String> exercises,
        @Nullable Range minutes,
        @Nullable Range boutsPerDay,
        @Nullable Range perWeek,
        @Nullable Range sets,
        @Nullable Range holdSeconds,
        @Nullable Integer minHoursBetween,
        List<String> words) {

    /** Copies the lists. */
    public DoseLimits {
        exercises = List.copyOf(exercises);
        words = List.copyOf(words);
    }
}
