package org.neutralspine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;

/**
 * The whole reasoning for one patient today.
 *
 * @param verdict the gate's answer with the assessment behind it
 * @param appraisals every exercise by id, in the catalogue's order; empty while the gate withholds
 * @param program what to hand out; empty while the gate withholds
 * @param rulesFired ids of the patient and program rules that fired, in the rulebook's order
 */
public record Preview(
        Verdict verdict, Map<String, Appraisal> appraisals, Optional<Program> program, List<String> rulesFired) {

    /** Decides for a valid intake; the same intake gives an equal preview. */
    public static Preview of(KnowledgeBase knowledge, Intake intake) {
        Verdict verdict = new Gate(knowledge).decide(intake);
        return verdict.fold(cleared -> train(knowledge, cleared), withheld -> withhold(knowledge, withheld, List.of()));
    }

    private static Preview train(KnowledgeBase knowledge, Verdict.Cleared cleared) {
        Map<String, Appraisal> appraisals = new Appraiser(knowledge).appraise(cleared);
        List<Rule> rules = knowledge
                .rulebook()
                .of(Scope.PROGRAM)
                .filter(rule -> rule.group().shapesProgram())
                .toList();
        Facts before = before(knowledge, cleared, appraisals);
        Verdict verdict = new Gate(knowledge).reconsider(cleared, firing(rules, before));
        if (verdict instanceof Verdict.Withheld withheld) {
            return withhold(knowledge, withheld, firing(rules, before));
        }
        Program program = new ProgramBuilder(knowledge, rules).build(cleared, appraisals, before);
        List<Exercise> chosen = program.items().stream()
                .map(item -> knowledge.catalogue().get(item.exerciseId()))
                .toList();
        List<Rule> fired = knowledge.rulebook().firing(Scope.PROGRAM, ProgramFacts.of(before, chosen, program.texts()));
        return new Preview(verdict, appraisals, Optional.of(program), ids(knowledge, cleared, fired));
    }

    private static Facts before(KnowledgeBase knowledge, Verdict.Cleared cleared, Map<String, Appraisal> appraisals) {
        List<Exercise> allowed = appraisals.values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(appraisal -> knowledge.catalogue().get(appraisal.exerciseId()))
                .toList();
        boolean first = cleared.assessment().intake().firstProgram();
        return ProgramFacts.before(cleared.assessment().facts(), allowed, first);
    }

    private static Preview withhold(KnowledgeBase knowledge, Verdict.Withheld withheld, List<Rule> programRules) {
        return new Preview(withheld, Map.of(), Optional.empty(), ids(knowledge, withheld, programRules));
    }

    private static List<Rule> firing(List<Rule> rules, Facts facts) {
        return rules.stream().filter(rule -> rule.fires(facts)).toList();
    }

    private static List<String> ids(KnowledgeBase knowledge, Verdict verdict, List<Rule> programRules) {
        List<String> ids = new ArrayList<>();
        verdict.assessment().fired().forEach(rule -> ids.add(rule.id()));
        programRules.forEach(rule -> ids.add(rule.id()));
        return knowledge.rulebook().inOrder(ids);
    }
}
