package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The exercises the product knows.
 *
 * @param search what was searched for
 * @param categories the kinds to choose from
 * @param rows what was found
 * @param total how many there are
 */
public record ExercisesView(String search, List<Choice> categories, List<Row> rows, int total) {

    /**
     * One exercise.
     *
     * @param figure the address of its figure; absent when it has none yet
     * @param name the exercise
     * @param category in words
     * @param level 1 to 5
     * @param purpose what it is for
     * @param how the steps
     * @param stop when to stop
     */
    public record Row(
            @Nullable String figure,
            String name,
            String category,
            int level,
            String purpose,
            List<String> how,
            List<String> stop) {}
}
