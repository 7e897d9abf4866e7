package org.neutralspine.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.ActivePhase;
import org.neutralspine.gate.Assessment;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.knowledge.Staples.Slot;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/**
 * What a physiotherapist reaches for first: the conditions' own exercises, the staples, exercises meant for a condition,
 * exercises that need nothing, the rest. Tells the group of an exercise, its place within the group's list, and why.
 */
final class Preference {

    /**
     * Where an exercise stands.
     *
     * @param group the lower, the earlier
     * @param place its place in the group's list; the same for all without one
     * @param why the reason in words for the patient; empty when there is none to tell
     */
    record Rank(int group, int place, String why) {}

    private static final String EXTENSION_RULE = "LIM-10";

    private final List<Condition> conditions;
    private final List<String> preferred;
    private final List<String> extension;
    private final boolean active;
    private final Map<String, List<String>> firstChoices = new HashMap<>();

    Preference(Rulebook rulebook, Assessment assessment) {
        this.conditions = assessment.phases().stream()
                .map(ActivePhase::condition)
                .distinct()
                .toList();
        this.preferred = conditions.stream()
                .flatMap(condition -> condition.preferredExercises().stream())
                .distinct()
                .toList();
        boolean prefersExtension =
                assessment.facts().value(Fact.PATIENT__EXTENSION_PREFERENCE).isFlag(true);
        this.extension = prefersExtension ? exercisesOf(rulebook) : List.of();
        this.active = isActive(assessment);
    }

    /** Whether the patient calls themself active. */
    static boolean isActive(Assessment assessment) {
        return assessment.facts().value(Fact.PATIENT__ACTIVITY_LEVEL).equals(Value.of("active"));
    }

    /** Where the exercise stands for a slot; null when it is for a category without one. */
    Rank rank(Exercise exercise, @Nullable Slot slot) {
        String id = exercise.id();
        if (preferred.contains(id)) {
            return new Rank(1, preferred.indexOf(id), "A first choice for your " + nameOf(id) + ".");
        }
        if (extension.contains(id)) {
            return new Rank(1, preferred.size() + extension.indexOf(id), "Bending back eased your symptoms.");
        }
        List<String> first =
                slot == null ? List.of() : firstChoices.computeIfAbsent(slot.id(), key -> firstChoices(slot));
        if (first.contains(id)) {
            return new Rank(2, first.indexOf(id), "A usual first choice.");
        }
        List<String> staples = slot == null ? List.of() : slot.staples();
        if (staples.contains(id)) {
            return new Rank(3, staples.indexOf(id), "A usual first choice.");
        }
        return beyondStaples(exercise);
    }

    private Rank beyondStaples(Exercise exercise) {
        boolean indicated = conditions.stream().map(Condition::id).anyMatch(exercise.indications()::contains);
        if (indicated) {
            return new Rank(4, 0, "Meant for backs like yours.");
        }
        return Equipment.none(exercise) ? new Rank(5, 0, "Needs no equipment.") : new Rank(6, 0, "");
    }

    private List<String> firstChoices(Slot slot) {
        List<String> ids = new ArrayList<>();
        if (active) {
            ids.addAll(slot.active());
        }
        slot.byRegion().forEach((region, list) -> {
            if (conditions.stream().anyMatch(condition -> condition.region().equals(region))) {
                ids.addAll(list);
            }
        });
        return ids;
    }

    private String nameOf(String exerciseId) {
        return conditions.stream()
                .filter(condition -> condition.preferredExercises().contains(exerciseId))
                .map(Condition::name)
                .map(name -> name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1))
                .findFirst()
                .orElse("back");
    }

    /** The exercises the extension rule names. */
    private static List<String> exercisesOf(Rulebook rulebook) {
        return rulebook.rules().stream()
                .filter(rule -> rule.id().equals(EXTENSION_RULE))
                .flatMap(rule -> rule.when().tests())
                .filter(test -> test.fact() == Fact.EXERCISE__ID)
                .flatMap(test -> test.operands().stream())
                .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.value()) : Stream.of())
                .toList();
    }
}
