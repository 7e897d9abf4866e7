package org.neutralspine.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neutralspine.condition.Fusion;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.screening.Screening;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Tolerance;

/** Decides whether a patient may train, and within what. Pure: the same intake gives the same verdict. */
public final class Gate {

    private final KnowledgeBase knowledge;
    private final AnswerText answers;

    /** A gate that judges by this knowledge. */
    public Gate(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.answers = new AnswerText(knowledge);
    }

    /** The verdict on a valid intake; see {@link org.neutralspine.intake.IntakeCheck} for what is valid. */
    public Verdict decide(Intake intake) {
        Assessment assessment = assess(intake);
        Outcome outcome = outcome(assessment);
        Verdict.Answer answer = answers.of(outcome, assessment.fired(), assessment);
        return outcome.allowsProgram()
                ? new Verdict.Cleared(assessment, answer)
                : new Verdict.Withheld(assessment, answer);
    }

    /** The verdict after rules about the program had their say; they can only make it stricter. */
    public Verdict reconsider(Verdict.Cleared verdict, List<Rule> programRules) {
        Outcome outcome = strongest(programRules).or(verdict.answer().outcome());
        if (outcome.allowsProgram()) {
            return verdict;
        }
        List<Rule> all = new ArrayList<>(verdict.assessment().fired());
        all.addAll(programRules);
        return new Verdict.Withheld(verdict.assessment(), answers.of(outcome, all, verdict.assessment()));
    }

    /**
     * What rules may know of a patient of whom only conditions and some findings are told, as for a single session
     * described by facts. Everything else is missing; the weeks are the effective ones (FUS-08).
     */
    public Facts told(List<ActiveCondition> conditions, Map<Fact, Value> findings) {
        Facts timeless = Facts.of(PatientFacts.conditions(conditions)).with(findings);
        return timeless.with(PatientFacts.weeks(conditions, shift(timeless)));
    }

    private Assessment assess(Intake intake) {
        Screening screening = Screening.of(knowledge, intake.redFlags(), intake.downgrades());
        Optional<Fusion> fusion = fusion(intake);
        Facts timeless = Facts.of(PatientFacts.of(knowledge, intake, screening, fusion));
        int shift = shift(timeless);
        List<ActivePhase> phases = Phases.of(knowledge, intake, shift, keepingPhase(timeless));
        Facts facts = timeless.with(PatientFacts.weeks(intake.conditions(), shift));
        Merge merge = new Merge(knowledge.rulebook().firing(Scope.PATIENT, facts), phases);
        Tolerance tolerance = merge.tolerance(intake, fusion);
        Facts complete = facts.with(Map.of(Fact.TESTS__RTL_PASSED, Value.of(passedTests(merge))))
                .within(tolerance);
        List<Rule> fired = knowledge.rulebook().firing(Scope.PATIENT, complete);
        return new Assessment(intake, screening, phases, fusion, complete, fired);
    }

    /** The return-to-loading tests are passed when a rule that lets compression rise has unlocked. */
    private static boolean passedTests(Merge merge) {
        return merge.unlocking().stream()
                .flatMap(rule -> rule.effects(Then.RaiseCaps.class))
                .anyMatch(raise -> raise.caps().containsKey(Dimension.AXIAL_COMPRESSION));
    }

    private static Optional<Fusion> fusion(Intake intake) {
        return intake.conditions().stream().map(ActiveCondition::id).anyMatch(Fusion::isFusion)
                ? Fusion.over(intake.surgery().levels())
                : Optional.empty();
    }

    private int shift(Facts facts) {
        return knowledge
                .rulebook()
                .having(Then.ShiftPhase.class)
                .filter(rule -> rule.fires(facts))
                .flatMap(rule -> rule.effects(Then.ShiftPhase.class))
                .mapToInt(Then.ShiftPhase::weeks)
                .sum();
    }

    private Optional<Rule> keepingPhase(Facts facts) {
        return knowledge
                .rulebook()
                .having(Then.KeepPhaseBefore.class)
                .filter(rule -> rule.fires(facts))
                .findFirst();
    }

    private static Outcome outcome(Assessment assessment) {
        Outcome best = assessment.tolerance().caps().isEmpty() ? Outcome.PROCEED : Outcome.PROCEED_WITH_RESTRICTIONS;
        return strongest(assessment.fired()).or(best);
    }

    private static Outcome strongest(List<Rule> rules) {
        return rules.stream()
                .map(Gate::outcomeOf)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.PROCEED);
    }

    static Optional<Outcome> outcomeOf(Rule rule) {
        return rule.effects(Then.Gate.class).map(Then.Gate::outcome).findFirst();
    }
}
