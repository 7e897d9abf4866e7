package org.neutralspine.program;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;

/** The facts of a draft program, or of one item of it. */
final class ProgramFacts {

    private ProgramFacts() {}

    /** The patient's facts and how many categories have an allowed exercise, before anything is chosen. */
    static Facts before(Facts patient, Collection<Exercise> allowed, boolean first) {
        long categories = allowed.stream().map(Exercise::category).distinct().count();
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.PROGRAM__ALLOWED_CATEGORIES, Value.of((double) categories));
        facts.put(Fact.PROGRAM__IS_FIRST, Value.of(first));
        return patient.with(facts);
    }

    /** These, what the chosen exercises are, and what the patient reads beside them. */
    static Facts of(Facts before, List<Exercise> chosen, List<String> texts) {
        return of(before, chosen).with(Map.of(Fact.PROGRAM__TEXT, Value.of(texts)));
    }

    /** These and what the chosen exercises are. */
    static Facts of(Facts before, List<Exercise> chosen) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(
                Fact.PROGRAM__EXERCISES,
                Value.of(chosen.stream().map(Exercise::id).toList()));
        facts.put(Fact.PROGRAM__HAS_WALKING, Value.of(chosen.stream().anyMatch(ProgramFacts::isWalk)));
        facts.put(
                Fact.PROGRAM__HAS_STRETCH,
                Value.of(chosen.stream().anyMatch(exercise -> exercise.category() == Category.STRETCH)));
        facts.put(Fact.PROGRAM__HAS_EXTERNAL_LOAD, Value.of(chosen.stream().anyMatch(Exercise::hasExternalLoad)));
        facts.put(
                Fact.PROGRAM__IS_CORE,
                Value.of(
                        chosen.stream().anyMatch(exercise -> exercise.category().isCore())));
        return before.with(facts);
    }

    /** Whether an exercise is a walk on land: a dose of its own. */
    static boolean isWalk(Exercise exercise) {
        return exercise.category() == Category.AEROBIC
                && exercise.id().contains("walking")
                && !exercise.tags().contains("water");
    }
}
