package org.neutralspine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.MuscleGroup;
import org.neutralspine.rule.Rule;

/** Says in one sentence why this exercise stands in for that one. */
final class AlternativeText {

    private AlternativeText() {}

    static String why(Exercise from, Alternative to) {
        List<String> common = new ArrayList<>();
        String groups = groups(from, to.exercise());
        if (!groups.isEmpty()) {
            common.add("works " + groups + " as well");
        }
        if (to.distance().position() == 0) {
            common.add("in the same position");
        }
        common.add(level(from.level() - to.exercise().level()));
        return head(to) + ": " + String.join(", ", common) + ".";
    }

    private static String head(Alternative to) {
        return switch (to.vouched()) {
            case LADDER -> "An easier step of the same kind";
            case RULE -> to.namedBy().map(AlternativeText::named).orElseThrow();
            case FURTHER_DOWN -> "Further down the same ladder";
            case LIKENESS -> to.distance().category() == 0 ? "For the same purpose" : "The most alike that fits";
        };
    }

    private static String named(Rule rule) {
        return "What the rule \"" + rule.title() + "\" puts in its place";
    }

    private static String groups(Exercise from, Exercise to) {
        Set<MuscleGroup> common = MuscleGroup.of(from.primaryMuscles());
        common.retainAll(MuscleGroup.of(to.primaryMuscles()));
        return common.stream().map(MuscleGroup::word).collect(Collectors.joining(" and "));
    }

    private static String level(int easier) {
        if (easier == 0) {
            return "at the same level";
        }
        int levels = Math.abs(easier);
        return levels + (levels == 1 ? " level " : " levels ") + (easier > 0 ? "easier" : "harder");
    }
}
