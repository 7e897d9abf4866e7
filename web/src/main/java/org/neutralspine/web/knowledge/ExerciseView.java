package org.neutralspine.web.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.spine.Dimension;

/** An exercise as it is written. */
record ExerciseView(
        String id,
        String name,
        List<String> synonyms,
        Category category,
        List<Category> secondaryCategories,
        int level,
        String startPosition,
        List<String> equipment,
        List<String> primaryMuscles,
        Map<String, Integer> demand,
        Map<String, Integer> resisted,
        List<Exercise.MeasuredLoad> measuredLoads,
        String ratingsBasis,
        List<String> indications,
        Set<String> tags,
        Exercise.Ladder ladder,
        Dose defaultDose,
        @Nullable String doseNote,
        Exercise.Instruction instruction,
        List<Exercise.Mention> mentions,
        @Nullable String clinicalNote) {

    static ExerciseView of(Exercise exercise) {
        Map<String, Integer> demand = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            demand.put(dimension.key(), exercise.demand().of(dimension));
        }
        return new ExerciseView(
                exercise.id(),
                exercise.name(),
                exercise.synonyms(),
                exercise.category(),
                exercise.secondaryCategories(),
                exercise.level(),
                exercise.startPosition(),
                exercise.equipment(),
                exercise.primaryMuscles(),
                demand,
                exercise.resisted(),
                exercise.measuredLoads(),
                exercise.ratingsBasis(),
                exercise.indications(),
                exercise.tags(),
                exercise.ladder(),
                exercise.defaultDose(),
                exercise.doseNote(),
                exercise.instruction(),
                exercise.mentions(),
                exercise.clinicalNote());
    }
}
