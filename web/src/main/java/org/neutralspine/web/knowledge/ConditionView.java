package org.neutralspine.web.knowledge;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Phase;
import org.neutralspine.exercise.Category;

/** A condition as it is written. */
record ConditionView(
        String id,
        String name,
        List<String> icd10,
        String region,
        Condition.DirectionPreference direction,
        List<String> precautions,
        boolean requiresClearance,
        boolean requiresAssessment,
        List<PhaseView> phases,
        List<Category> preferredCategories,
        List<String> preferredExercises,
        Condition.Guidance guidance,
        String evidenceLevel,
        List<String> sources) {

    /** A phase as it is written. */
    record PhaseView(
            String id,
            @Nullable String label,
            String clock,
            int from,
            @Nullable Integer to,
            Map<String, Integer> caps,
            Set<String> forbiddenTags,
            Set<String> allowOnlyTags,
            List<Category> focus,
            List<String> unlockWith,
            @Nullable BigDecimal liftLimitKg) {

        static PhaseView of(Phase phase) {
            Map<String, Integer> caps = new LinkedHashMap<>();
            phase.caps().forEach((dimension, cap) -> caps.put(dimension.key(), cap));
            return new PhaseView(
                    phase.id(),
                    phase.label(),
                    phase.clock().word(),
                    phase.from(),
                    phase.to(),
                    caps,
                    phase.forbiddenTags(),
                    phase.allowOnlyTags(),
                    phase.focus(),
                    phase.unlockWith(),
                    phase.liftLimitKg());
        }
    }

    static ConditionView of(Condition condition) {
        return new ConditionView(
                condition.id(),
                condition.name(),
                condition.icd10(),
                condition.region(),
                condition.direction(),
                condition.precautions(),
                condition.requiresClearance(),
                condition.requiresAssessment(),
                condition.phases().stream().map(PhaseView::of).toList(),
                condition.preferredCategories(),
                condition.preferredExercises(),
                condition.guidance(),
                condition.evidenceLevel(),
                condition.sources());
    }
}
