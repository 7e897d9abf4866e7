package org.neutralspine.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Muscles that work together, so that "abdominals" and "rectus abdominis" are seen to be the same purpose. */
public enum MuscleGroup {
    FRONT_OF_TRUNK(
            "the front of the trunk",
            "abdominals",
            "abdominal wall",
            "deep abdominals",
            "rectus abdominis",
            "transversus abdominis",
            "diaphragm",
            "trunk",
            "whole body"),
    SIDES_OF_TRUNK(
            "the sides of the trunk", "obliques", "external oblique", "quadratus lumborum", "trunk", "whole body"),
    LOW_BACK(
            "the low back",
            "back extensors",
            "multifidus",
            "longissimus",
            "low-back soft tissue",
            "passive lumbar extension",
            "arms; passive lumbar extension",
            "trunk",
            "whole body"),
    SHOULDER_GIRDLE(
            "the upper back and shoulders",
            "latissimus",
            "rhomboids",
            "thoracic extensors",
            "thoracic rotators",
            "lower trapezius",
            "middle trapezius",
            "trapezius",
            "upper trapezius",
            "upper back",
            "neck extensors",
            "shoulder",
            "shoulders",
            "shoulder flexors",
            "shoulder stabilisers",
            "deltoid",
            "serratus",
            "serratus anterior",
            "whole body"),
    NECK(
            "the neck",
            "neck flexors",
            "neck extensors",
            "neck rotators",
            "deep neck flexors",
            "upper trapezius",
            "whole body"),
    CHEST_AND_ARMS(
            "the chest and arms",
            "pectorals",
            "triceps",
            "biceps",
            "arms",
            "arms; passive lumbar extension",
            "whole body"),
    HIPS(
            "the hips",
            "gluteus maximus",
            "gluteus medius",
            "gluteals",
            "glutes",
            "hip",
            "hips",
            "hip extensors",
            "hip abductors",
            "hip adductors",
            "hip rotators",
            "piriformis",
            "whole body"),
    FRONT_OF_HIPS("the front of the hips", "hip flexors", "iliopsoas", "rectus femoris", "whole body"),
    THIGHS("the thighs", "quadriceps", "rectus femoris", "legs", "whole body"),
    BACK_OF_THIGHS("the back of the thighs", "hamstrings", "whole body"),
    LOWER_LEGS(
            "the lower legs",
            "calf",
            "calves",
            "gastrocnemius",
            "soleus",
            "tibialis anterior",
            "ankle",
            "legs",
            "whole body");

    private static final Map<String, Set<MuscleGroup>> BY_MUSCLE = byMuscle();

    private final String word;
    private final List<String> muscles;

    MuscleGroup(String word, String... muscles) {
        this.word = word;
        this.muscles = List.of(muscles);
    }

    /** The words on screen, with the article. */
    public String word() {
        return word;
    }

    /** The groups some muscles belong to, in this order; a muscle that belongs to none, such as grip, adds none. */
    public static Set<MuscleGroup> of(Collection<String> muscles) {
        return muscles.stream()
                .flatMap(muscle -> BY_MUSCLE.getOrDefault(muscle, Set.of()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MuscleGroup.class)));
    }

    private static Map<String, Set<MuscleGroup>> byMuscle() {
        Map<String, Set<MuscleGroup>> map = new HashMap<>();
        for (MuscleGroup group : values()) {
            group.muscles.forEach(muscle -> map.computeIfAbsent(muscle, key -> EnumSet.noneOf(MuscleGroup.class))
                    .add(group));
        }
        return Collections.unmodifiableMap(map);
    }
}
