package org.neutralspine.program;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Region;

/** Holds every exercise's demand against what the patient's spine tolerates today. */
public final class Appraiser {

    private static final List<String> CLINICIANS = List.of("physiotherapist", "physician");
    private static final String SURGEON = "surgeon";

    private final KnowledgeBase knowledge;

    /** An appraiser that judges by this knowledge. */
    public Appraiser(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The appraisal of every exercise, in the catalogue's order. Only a cleared patient is shown exercises. */
    public Map<String, Appraisal> appraise(Verdict.Cleared verdict) {
        Assessment assessment = verdict.assessment();
        ReasonText texts = new ReasonText(assessment);
        Set<Region> fusedRegions = fusedRegions(assessment);
        List<Rule> asked = knowledge.rulebook().of(Scope.EXERCISE).toList();
        Map<String, List<Rule>> fired = new LinkedHashMap<>();
        for (Exercise exercise : knowledge.catalogue().all()) {
            Facts facts = facts(exercise, assessment.facts(), fusedRegions);
            fired.put(
                    exercise.id(),
                    asked.stream().filter(rule -> rule.fires(facts)).toList());
        }
        Set<String> allowed = fired.entrySet().stream()
                .filter(entry -> result(entry.getValue()) == Result.ALLOWED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Alternatives alternatives = new Alternatives(knowledge.catalogue(), allowed);
        Map<String, Appraisal> appraisals = new LinkedHashMap<>();
        fired.forEach((id, rules) ->
                appraisals.put(id, appraisal(knowledge.catalogue().get(id), rules, texts, alternatives)));
        return appraisals;
    }

    private static Appraisal appraisal(
            Exercise exercise, List<Rule> fired, ReasonText texts, Alternatives alternatives) {
        Result result = result(fired);
        List<Reason> reasons = fired.stream()
                .flatMap(rule -> texts.of(rule, exercise).stream())
                .toList();
        return new Appraisal(
                exercise.id(),
                result,
                result == Result.BLOCKED && strictest(fired) == Enforcement.OVERRIDABLE ? CLINICIANS : List.of(),
                result == Result.NEEDS_SCOPE ? SURGEON : null,
                result == Result.MODIFY ? modification(fired) : null,
                reasons,
                result == Result.ALLOWED ? List.of() : alternatives.to(exercise, fired));
    }

    private static Result result(List<Rule> fired) {
        if (blocking(fired).findAny().isEmpty()) {
            return fired.stream().anyMatch(rule -> rule.has(Then.Warn.class)) ? Result.MODIFY : Result.ALLOWED;
        }
        return strictest(fired) == Enforcement.SURGEON_OVERRIDE ? Result.NEEDS_SCOPE : Result.BLOCKED;
    }

    private static Stream<Rule> blocking(List<Rule> fired) {
        return fired.stream().filter(rule -> rule.has(Then.Block.class));
    }

    private static Enforcement strictest(List<Rule> fired) {
        return blocking(fired)
                .map(Rule::enforcement)
                .max(Enforcement::compareTo)
                .orElse(Enforcement.ADVISORY);
    }

    private static String modification(List<Rule> fired) {
        return fired.stream()
                .flatMap(rule -> rule.effects(Then.Warn.class))
                .map(Then.Warn::text)
                .collect(Collectors.joining("; "));
    }

    private static Set<Region> fusedRegions(Assessment assessment) {
        return assessment.intake().conditions().stream()
                .map(ActiveCondition::id)
                .map(Fusion::regionsOf)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private static Facts facts(Exercise exercise, Facts patient, Set<Region> fusedRegions) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.EXERCISE__ID, Value.of(exercise.id()));
        facts.put(Fact.EXERCISE__CATEGORY, Value.of(exercise.category().word()));
        facts.put(Fact.EXERCISE__TAGS, Value.of(exercise.tags()));
        facts.put(Fact.EXERCISE__INDICATIONS, Value.of(exercise.indications()));
        facts.put(Fact.EXERCISE__LEVEL, Value.of(exercise.level()));
        facts.put(Fact.EXERCISE__AXIAL_COMPRESSION, Value.of(exercise.demand().of(Dimension.AXIAL_COMPRESSION)));
        facts.put(Fact.EXERCISE__IMPACT, Value.of(exercise.demand().of(Dimension.IMPACT)));
        facts.put(
                Fact.EXERCISE__MOTION__LUMBAR__EXTENSION,
                Value.of(exercise.demand().of(Dimension.LUMBAR_EXTENSION)));
        facts.put(
                Fact.EXERCISE__ADJACENT_REGION_MOTION,
                Value.of(exercise.demand().largestMotion(fusedRegions)));
        return patient.with(facts).judging(exercise.demand());
    }
}
