package org.neutralspine.exercise;

import java.util.List;
import java.util.Set;

/**
 * How unlike one exercise is another that would stand in for it, in points: 0 for the same, 100 at most. The weights are
 * working values of this product, for clinical review: purpose counts most (category, muscles and what the trunk resists
 * are 65 of 100), then the level, the position and what it needs. Easier is nearer than harder.
 *
 * @param category 0 for the same category with a muscle in common, 10 without one, when one trains the other's category
 *     besides, or when both are of one exercise group other than balance, else 20
 * @param muscles 0 for the same muscle groups to 30 for none in common
 * @param resisted 0 when the trunk resists the same movements as hard to 15 when none of them; 7 when only the one that would stand
 *     in resists
 * @param level 3 for each level easier, 6 for each level harder, 12 at most
 * @param position 0 for the same start, 4 for a similar one, else 8
 * @param equipment 5 when it needs a thing that the other does not need and that is not in every home
 * @param reserved 10 when it is kept for some conditions and the other is not
 */
public record Distance(int category, int muscles, int resisted, int level, int position, int equipment, int reserved) {

    private static final int OTHER_CATEGORY = 20;
    private static final int NEAR_CATEGORY = 10;
    private static final int MUSCLES = 30;
    private static final int RESISTED = 15;
    private static final int LEVEL = 12;
    private static final int EASIER = 3;
    private static final int HARDER = 6;
    private static final int OTHER_POSITION = 8;
    private static final int SIMILAR_POSITION = 4;
    private static final int EQUIPMENT = 5;
    private static final int RESERVED = 10;

    /** Starts from which one comes to the other without getting up or down. */
    private static final List<Set<String>> SIMILAR_STARTS = List.of(
            Set.of("supine", "prone", "side-lying"),
            Set.of("quadruped", "kneeling", "half-kneeling", "prone"),
            Set.of("standing", "hanging", "half-kneeling"),
            Set.of("sitting", "machine"));

    /** From an exercise to the one that would stand in for it. */
    public static Distance between(Exercise from, Exercise to) {
        Set<MuscleGroup> mine = MuscleGroup.of(from.primaryMuscles());
        Set<MuscleGroup> others = MuscleGroup.of(to.primaryMuscles());
        int muscles = muscles(mine, others);
        boolean unlike = muscles == MUSCLES && !(mine.isEmpty() && others.isEmpty());
        return new Distance(
                category(from, to, unlike),
                muscles,
                resisted(from, to),
                level(from, to),
                position(from, to),
                equipment(from, to),
                from.indications().isEmpty() && !to.indications().isEmpty() ? RESERVED : 0);
    }

    /** All together, 0 to 100. */
    public int points() {
        return category + muscles + resisted + level + position + equipment + reserved;
    }

    /** Whether both are for the same: a category in common, or muscles. */
    public boolean sharesPurpose() {
        return category < OTHER_CATEGORY || muscles < MUSCLES;
    }

    private static int category(Exercise from, Exercise to, boolean unlikeMuscles) {
        if (from.category() == to.category() && !unlikeMuscles) {
            return 0;
        }
        boolean near = from.bears(to.category()) || to.bears(from.category()) || sameGroup(from, to);
        return near ? NEAR_CATEGORY : OTHER_CATEGORY;
    }

    /** Balance is trained for its own sake: strong legs do not stand in for it, nor it for them. */
    private static boolean sameGroup(Exercise from, Exercise to) {
        return ExerciseGroup.of(from.category()) == ExerciseGroup.of(to.category())
                && from.category() != Category.BALANCE
                && to.category() != Category.BALANCE;
    }

    private static int muscles(Set<MuscleGroup> mine, Set<MuscleGroup> others) {
        if (mine.isEmpty() || others.isEmpty()) {
            return MUSCLES;
        }
        int common = (int) mine.stream().filter(others::contains).count();
        return MUSCLES - MUSCLES * 2 * common / (mine.size() + others.size());
    }

    private static int resisted(Exercise from, Exercise to) {
        int mine = sum(from);
        int others = sum(to);
        if (mine == 0 && others == 0) {
            return 0;
        }
        if (mine == 0) {
            return RESISTED / 2;
        }
        int common = from.resisted().entrySet().stream()
                .mapToInt(one -> Math.min(one.getValue(), to.resists(one.getKey())))
                .sum();
        return RESISTED - RESISTED * 2 * common / (mine + others);
    }

    private static int sum(Exercise exercise) {
        return exercise.resisted().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int level(Exercise from, Exercise to) {
        int harder = to.level() - from.level();
        return Math.min(LEVEL, harder > 0 ? harder * HARDER : -harder * EASIER);
    }

    private static int position(Exercise from, Exercise to) {
        String start = from.startPosition();
        String other = to.startPosition();
        if (start.equals(other)) {
            return 0;
        }
        boolean similar = SIMILAR_STARTS.stream().anyMatch(starts -> starts.contains(start) && starts.contains(other));
        return similar ? SIMILAR_POSITION : OTHER_POSITION;
    }

    private static int equipment(Exercise from, Exercise to) {
        boolean more = to.equipment().stream()
                .anyMatch(thing -> !AtHand.has(thing) && !from.equipment().contains(thing));
        return more ? EQUIPMENT : 0;
    }
}
