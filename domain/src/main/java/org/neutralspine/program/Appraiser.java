package org.neutralspine.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.knowledge.Candidate;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Rule;
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
        Set<String> allowed = new HashSet<>();
        List<Judged> judged = new ArrayList<>();
        Set<Region> fusedRegions = fusedRegions(assessment);
        for (Candidate candidate : knowledge.rulebook().candidates(knowledge.catalogue())) {
            Judged one = Judged.of(candidate, assessment.facts(), fusedRegions);
            judged.add(one);
            if (one.result() == Result.ALLOWED) {
                allowed.add(one.exercise().id());
            }
        }
        ReasonText texts = new ReasonText(assessment);
        Alternatives alternatives = new Alternatives(knowledge.catalogue(), allowed);
        Map<String, Appraisal> appraisals = new LinkedHashMap<>();
        for (Judged one : judged) {
            appraisals.put(one.exercise().id(), appraisal(one, texts, alternatives));
        }
        return appraisals;
    }

    private static Appraisal appraisal(Judged judged, ReasonText texts, Alternatives alternatives) {
        Exercise exercise = judged.exercise();
        List<Rule> fired = judged.fired();
        Result result = judged.result();
        return new Appraisal(
                exercise.id(),
                result,
                result == Result.BLOCKED && judged.strictest() == Enforcement.OVERRIDABLE ? CLINICIANS : List.of(),
                result == Result.NEEDS_SCOPE ? SURGEON : null,
                result == Result.MODIFY ? judged.modification() : null,
                texts.of(fired, exercise),
                result == Result.ALLOWED ? List.of() : alternatives.to(exercise, fired));
    }

    private static Set<Region> fusedRegions(Assessment assessment) {
        return assessment.intake().conditions().stream()
                .map(ActiveCondition::id)
                .map(Fusion::regionsOf)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
