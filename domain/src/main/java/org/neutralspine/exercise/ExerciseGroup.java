package org.neutralspine.exercise;

/** Exercises that train the same part of the body: where a reaction is looked for when one of them changed (PROG-02). */
public enum ExerciseGroup {
    TRUNK("trunk"),
    LEGS_AND_HIPS("legs and hips"),
    MOBILITY("mobility"),
    ENDURANCE("endurance");

    private final String word;

    ExerciseGroup(String word) {
        this.word = word;
    }

    /** The word on screen. */
    public String word() {
        return word;
    }

    /** The group of a category. */
    public static ExerciseGroup of(Category category) {
        return switch (category) {
            case BREATHING_BRACING, CORE_ENDURANCE, ANTI_EXTENSION, ANTI_ROTATION -> TRUNK;
            case POSTERIOR_CHAIN, FUNCTIONAL_STRENGTH, BALANCE -> LEGS_AND_HIPS;
            case MOBILITY, STRETCH -> MOBILITY;
            case AEROBIC -> ENDURANCE;
        };
    }
}
