package org.neutralspine.program;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.AtHand;
import org.neutralspine.exercise.Exercise;

/** What a patient can train with: what is at hand, and what is on the patient's list; anything, if nobody asked. */
final class Equipment {

    private static final List<String> FREE_WEIGHTS = List.of("barbell", "dumbbell", "kettlebell", "weight", "handles");

    private final @Nullable Set<String> owned;

    /** Takes the patient's list; null when nobody asked, which rules nothing out. */
    Equipment(@Nullable Set<String> owned) {
        this.owned = owned;
    }

    /** Whether the patient has all that the exercise needs. */
    boolean suffices(Exercise exercise) {
        return owned == null || exercise.equipment().stream().allMatch(this::has);
    }

    /** Whether the exercise needs nothing that is not in every home. */
    static boolean none(Exercise exercise) {
        return AtHand.THINGS.containsAll(exercise.equipment());
    }

    /** Whether the exercise is done with a weight that no machine guides. */
    static boolean freeWeight(Exercise exercise) {
        return exercise.equipment().stream()
                .anyMatch(thing -> FREE_WEIGHTS.stream().anyMatch(thing::contains));
    }

    private boolean has(String needed) {
        List<String> options = Arrays.asList(needed.split(" or "));
        return options.stream().anyMatch(option -> AtHand.THINGS.contains(option) || owns(option));
    }

    private boolean owns(String option) {
        return owned != null
                && owned.stream()
                        .anyMatch(
                                own -> own.equals(option) || option.endsWith(" " + own) || own.endsWith(" " + option));
    }
}
