package org.neutralspine.testing;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Dimension;

/** An exercise made for a test: what is not said is the easiest there is. */
public final class SampleExercise {

    private final String id;
    private Category category = Category.CORE_ENDURANCE;
    private List<Category> secondary = List.of();
    private List<String> equipment = List.of();
    private final Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
    private Set<String> tags = Set.of();
    private List<String> indications = List.of();
    private List<String> regressions = List.of();
    private Map<String, Integer> resisted = Map.of();
    private Dose dose = new Dose(2, 8, null, null, 1, 3, false, 0, null);

    SampleExercise(String id) {
        this.id = id;
        for (Dimension dimension : Dimension.values()) {
            ratings.put(dimension, dimension.min());
        }
    }

    /** Its categories, the main one first. */
    public SampleExercise of(Category main, Category... others) {
        category = main;
        secondary = List.of(others);
        return this;
    }

    /** One rating. */
    public SampleExercise rated(Dimension dimension, int rating) {
        ratings.put(dimension, rating);
        return this;
    }

    /** Its level. */
    public SampleExercise level(int level) {
        return rated(Dimension.LEVEL, level);
    }

    /** Its tags. */
    public SampleExercise tagged(String... words) {
        tags = new LinkedHashSet<>(List.of(words));
        return this;
    }

    /** The conditions it is only for. */
    public SampleExercise onlyFor(String... conditions) {
        indications = List.of(conditions);
        return this;
    }

    /** What it needs. */
    public SampleExercise needing(String... things) {
        equipment = List.of(things);
        return this;
    }

    /** What is easier. */
    public SampleExercise easierAs(String... ids) {
        regressions = List.of(ids);
        return this;
    }

    /** How hard the trunk resists a movement. */
    public SampleExercise resisting(String direction, int rating) {
        resisted = Map.of(direction, rating);
        return this;
    }

    /** Its dose. */
    public SampleExercise dosed(Dose other) {
        dose = other;
        return this;
    }

    /** The exercise. */
    public Exercise made() {
        return new Exercise(
                id,
                id,
                List.of(),
                category,
                secondary,
                "standing",
                equipment,
                List.of(),
                new Demand(ratings),
                resisted,
                List.of(),
                "expert_estimate",
                indications,
                tags,
                new Exercise.Ladder(regressions, List.of()),
                dose,
                null,
                new Exercise.Instruction(List.of(), "keep your own curve", List.of(), List.of()),
                List.of(),
                null);
    }
}
