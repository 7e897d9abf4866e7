package org.neutralspine.program;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.Candidate;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Region;

/**
 * One exercise held against one patient's facts.
 *
 * @param exercise the exercise
 * @param fired the rules that fire on it, in the rulebook's order
 * @param strictest the strictest class of those that block; advisory when none does
 * @param result what follows
 */
record Judged(Exercise exercise, List<Rule> fired, Enforcement strictest, Result result) {

    static Judged of(Candidate candidate, Facts patient, Set<Region> fusedRegions) {
        Exercise exercise = candidate.exercise();
        int adjacentMotion = exercise.demand().largestMotion(fusedRegions);
        List<Rule> fired =
                candidate.firing(patient.with(Fact.EXERCISE__ADJACENT_REGION_MOTION, Value.of(adjacentMotion))
                        .judging(candidate.facts(), exercise.demand()));
        boolean blocked = false;
        boolean warned = false;
        Enforcement strictest = Enforcement.ADVISORY;
        for (Rule rule : fired) {
            warned |= rule.has(Then.Warn.class);
            if (rule.has(Then.Block.class)) {
                blocked = true;
                strictest = rule.enforcement().compareTo(strictest) > 0 ? rule.enforcement() : strictest;
            }
        }
        return new Judged(exercise, fired, strictest, result(blocked, warned, strictest));
    }

    private static Result result(boolean blocked, boolean warned, Enforcement strictest) {
        if (blocked) {
            return strictest == Enforcement.SURGEON_OVERRIDE ? Result.NEEDS_SCOPE : Result.BLOCKED;
        }
        return warned ? Result.MODIFY : Result.ALLOWED;
    }

    /** How the exercise must be changed, as the rules that warn say. */
    String modification() {
        return fired.stream()
                .flatMap(rule -> rule.effects(Then.Warn.class))
                .map(Then.Warn::text)
                .collect(Collectors.joining("; "));
    }
}
