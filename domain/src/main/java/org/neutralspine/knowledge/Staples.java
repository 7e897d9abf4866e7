package org.neutralspine.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;

/**
 * The slots of a program and what a physiotherapist reaches for first in each.
 *
 * @param slots in their order
 * @param skills exercises taught beside the program, which fill no slot
 */
public record Staples(List<Slot> slots, Set<String> skills) {

    /**
     * One slot.
     *
     * @param id its id
     * @param goal what it trains, in words for the patient
     * @param min least number of exercises
     * @param max greatest number of exercises
     * @param byOrder whether the order of the list decides, not the level
     * @param categories what fills it
     * @param resistedAny an exercise needs one of these resistances at least; empty when none is asked
     * @param active first choices for active people
     * @param byRegion first choices for conditions of a region
     * @param staples first choices
     */
    public record Slot(
            String id,
            String goal,
            int min,
            int max,
            boolean byOrder,
            List<Category> categories,
            Map<String, Integer> resistedAny,
            List<String> active,
            Map<String, List<String>> byRegion,
            List<String> staples) {

        /** Whether an exercise may fill it: a staple, or one of its categories with enough resistance. */
        public boolean admits(Exercise exercise) {
            return lists(exercise.id()) || (bearsCategory(exercise) && resistsEnough(exercise));
        }

        private boolean lists(String id) {
            if (staples.contains(id) || active.contains(id)) {
                return true;
            }
            for (List<String> ids : byRegion.values()) {
                if (ids.contains(id)) {
                    return true;
                }
            }
            return false;
        }

        private boolean bearsCategory(Exercise exercise) {
            for (Category category : categories) {
                if (exercise.bears(category)) {
                    return true;
                }
            }
            return false;
        }

        private boolean resistsEnough(Exercise exercise) {
            return resistedAny.isEmpty()
                    || resistedAny.entrySet().stream()
                            .anyMatch(asked -> exercise.resists(asked.getKey()) >= asked.getValue());
        }
    }
}
