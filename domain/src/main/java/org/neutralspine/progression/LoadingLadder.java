package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.gate.ActivePhase;
import org.neutralspine.gate.Assessment;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Range;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/** The way back to heavier loads and to running: which rungs there are for a patient, and what each still asks for. */
public final class LoadingLadder {

    /** A patient for whom these do not hold never climbs the rung: it is another patient's. */
    private static final Set<Fact> WHOSE = Set.of(Fact.PATIENT__HAS_FUSION, Fact.PATIENT__CONDITIONS);

    private final KnowledgeBase knowledge;

    /** A ladder with the rungs of this knowledge. */
    public LoadingLadder(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * One rung.
     *
     * @param ruleId the rule
     * @param title what it leads to
     * @param checks everything it asks for, met or missing, in words
     * @param opens what it opens, in words
     * @param begins how one begins then, as ranges by name, such as {@code start_body_weight_pct}
     * @param signatures who signs, as words of the rulebook
     */
    public record Rung(
            String ruleId,
            String title,
            List<GateCheck> checks,
            List<String> opens,
            Map<String, Range> begins,
            List<String> signatures) {

        /** Copies the collections. */
        public Rung {
            checks = List.copyOf(checks);
            opens = List.copyOf(opens);
            begins = Map.copyOf(begins);
            signatures = List.copyOf(signatures);
        }

        /** Whether nothing is missing. */
        public boolean isReached() {
            return missing().isEmpty();
        }

        /** What is still missing. */
        public List<GateCheck> missing() {
            return checks.stream().filter(check -> !check.met()).toList();
        }
    }

    /**
     * The rungs for a patient, in the rulebook's order.
     *
     * @param assessment what is known of the patient today
     * @param tests what was measured; what is null keeps what the assessment knows of it
     */
    public List<Rung> rungs(Assessment assessment, LoadTests tests) {
        Facts facts = assessment.facts().with(tests.facts());
        return knowledge
                .rulebook()
                .having(Then.RaiseCaps.class)
                .filter(rule -> isForSomeoneLike(rule, facts))
                .map(rule -> rung(rule, facts, assessment.phases()))
                .toList();
    }

    private static boolean isForSomeoneLike(Rule rule, Facts facts) {
        return rule.when()
                .tests()
                .filter(test -> WHOSE.contains(test.fact()))
                .allMatch(test -> Evaluator.holds(test, facts));
    }

    private static Rung rung(Rule rule, Facts facts, List<ActivePhase> phases) {
        List<GateCheck> checks = new ArrayList<>(Requirements.of(rule, facts));
        phases.stream().map(phase -> opensIn(rule, phase)).forEach(checks::add);
        return new Rung(
                rule.id(),
                rule.title(),
                checks,
                opens(rule),
                rule.effects(Then.ReturnDose.class)
                        .map(Then.ReturnDose::plan)
                        .findFirst()
                        .orElse(Map.of()),
                rule.effects(Then.Signoff.class).map(Then.Signoff::role).toList());
    }

    /** A rung opens only where the phase of every condition names it. */
    private static GateCheck opensIn(Rule rule, ActivePhase active) {
        boolean opens = active.unlocksWith(rule.id());
        String text = "open in the present phase of " + active.condition().name() + ": " + (opens ? "yes" : "not yet");
        return new GateCheck(rule.id(), text, opens);
    }

    private static List<String> opens(Rule rule) {
        List<String> opens = new ArrayList<>();
        rule.effects(Then.RaiseCaps.class)
                .forEach(raise -> raise.caps()
                        .forEach((dimension, value) -> opens.add(
                                dimension.key().replace('_', ' ') + " up to " + value + " of " + dimension.max())));
        rule.effects(Then.RemoveForbiddenTags.class)
                .forEach(lifted -> lifted.tags().forEach(tag -> opens.add(tag.replace('-', ' '))));
        return opens;
    }
}
