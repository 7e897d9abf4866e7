package org.neutralspine.program;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;

/**
 * What a patient can train with. Everybody has a floor, a wall, a bed with a pillow, a chair, shoes, a towel, a cloth and
 * something to lie on; anything else must be on the patient's list, unless nobody asked.
 */
final class Equipment {

    private static final Set<String> AT_HAND =
            Set.of("mat", "chair", "wall", "bed", "floor", "shoes", "pillow", "towel", "cloth", "hand");

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
        return AT_HAND.containsAll(exercise.equipment());
    }

    private boolean has(String needed) {
        List<String> options = Arrays.asList(needed.split(" or "));
        return options.stream().anyMatch(option -> AT_HAND.contains(option) || owns(option));
    }

    private boolean owns(String option) {
        return owned != null
                && owned.stream()
                        .anyMatch(
                                own -> own.equals(option) || option.endsWith(" " + own) || own.endsWith(" " + option));
    }
}
