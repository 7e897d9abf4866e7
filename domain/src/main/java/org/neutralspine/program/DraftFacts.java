package org.neutralspine.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.ExerciseGroup;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;

/** The facts of a draft: what it holds, and what it changes against last week. */
final class DraftFacts {

    private static final int HUNDRED = 100;

    private final KnowledgeBase knowledge;
    private final Draft draft;
    private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);

    private DraftFacts(KnowledgeBase knowledge, Draft draft) {
        this.knowledge = knowledge;
        this.draft = draft;
    }

    static Facts of(KnowledgeBase knowledge, Preview preview, Draft draft) {
        DraftFacts made = new DraftFacts(knowledge, draft);
        made.exceptions();
        if (!draft.before().isEmpty()) {
            made.change();
        }
        List<Exercise> allowed = preview.appraisals().values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(appraisal -> knowledge.catalogue().get(appraisal.exerciseId()))
                .toList();
        Facts before = ProgramFacts.before(
                preview.verdict().assessment().facts(), allowed, draft.before().isEmpty());
        return ProgramFacts.of(before, made.exercises(draft.items()).toList(), draft.texts())
                .with(made.facts);
    }

    private void exceptions() {
        facts.put(Fact.PROGRAM__OVERRIDE_REQUESTED, Value.of(draft.overrides().asked()));
        facts.put(
                Fact.PROGRAM__OVERRIDES_PER_EXERCISE, Value.of(draft.overrides().mostOnOneExercise()));
        facts.put(Fact.PROGRAM__FACTS_CHANGED, Value.of(draft.overrides().factsChanged()));
    }

    private void change() {
        facts.put(Fact.PROGRAM__WEEKLY_VOLUME_CHANGE_PCT, Value.of(mostOver(this::rise)));
        facts.put(Fact.PROGRAM__WEEKLY_LOAD_CHANGE_PCT, Value.of(mostOver(DraftFacts::heavier)));
        facts.put(Fact.PROGRAM__LEVEL_UP_REQUESTED, Value.of(highest(draft.items()) > highest(draft.before())));
        facts.put(Fact.PROGRAM__VARIABLES_CHANGED, Value.of((double) variablesChanged()));
    }

    private Stream<Exercise> exercises(List<Prescription> items) {
        return items.stream().flatMap(item -> knowledge.catalogue().find(item.exerciseId()).stream());
    }

    private int highest(List<Prescription> items) {
        return exercises(items).mapToInt(Exercise::level).max().orElse(0);
    }

    private Difference difference() {
        return Difference.between(draft.before(), draft.items());
    }

    /** The largest number over the exercises done otherwise; 0 when none is. */
    private double mostOver(ToDoubleFunction<Difference.Changed> number) {
        return difference().changed().stream().mapToDouble(number).max().orElse(0);
    }

    /** The walking ladder's steps are exempt (DOSE-04). */
    private double rise(Difference.Changed changed) {
        return isOnLadder(changed.exerciseId())
                ? 0
                : changed.after().dose().risePercentOver(changed.before().dose());
    }

    private boolean isOnLadder(String exerciseId) {
        return knowledge.rulebook().rules().stream()
                .flatMap(rule -> rule.effects(Then.WalkingLadder.class))
                .anyMatch(ladder -> ladder.exercise().equals(exerciseId));
    }

    private static double heavier(Difference.Changed changed) {
        return percent(changed.before().loadKg(), changed.after().loadKg());
    }

    private static double percent(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0) {
            return 0;
        }
        return after.subtract(before)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(before, 4, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Each variable of each group counts once; days and rest are no variables, another exercise is one. */
    private long variablesChanged() {
        Difference difference = difference();
        Stream<String> doses = difference.changed().stream()
                .filter(changed -> !isOnLadder(changed.exerciseId()))
                .flatMap(changed -> changed.what().stream()
                        .flatMap(what -> variable(what).stream())
                        .map(variable -> group(changed.exerciseId()) + variable));
        Stream<String> exercises = difference.added().stream().map(id -> group(id) + "exercise");
        return Stream.concat(doses, exercises).distinct().count();
    }

    private static Optional<String> variable(String what) {
        return switch (what) {
            case "sets", "reps" -> Optional.of("repetitions");
            case "holdSeconds", "minutes", "boutsPerDay", "loadKg", "effort" -> Optional.of(what);
            default -> Optional.empty();
        };
    }

    private String group(String exerciseId) {
        return knowledge
                .catalogue()
                .find(exerciseId)
                .map(exercise -> ExerciseGroup.of(exercise.category()).word())
                .orElse("");
    }
}
