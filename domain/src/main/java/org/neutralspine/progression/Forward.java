package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.program.Appraisal;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;

/** Looks whether a prescription is ready for a step forward, and for which: the first that the rulebook's order offers. */
final class Forward {

    private final Rulebook rulebook;
    private final Review review;
    private final List<Lane> lanes;

    Forward(KnowledgeBase knowledge, Review review, Surroundings around) {
        this.rulebook = knowledge.rulebook();
        this.review = review;
        this.lanes = lanes(knowledge, around);
    }

    /**
     * A step forward with what it asks for; without a step when there is none, or none yet.
     *
     * @param step the step; null while something is missing or when there is none
     * @param gates what was looked at
     */
    record Outlook(@Nullable Step step, List<GateCheck> gates) {

        boolean isOpen() {
            return step != null && isMet();
        }

        boolean isMet() {
            return gates.stream().allMatch(GateCheck::met);
        }

        private Outlook after(List<GateCheck> before) {
            return new Outlook(
                    step, Stream.concat(before.stream(), gates.stream()).toList());
        }
    }

    /** One way of going on, such as more repetitions. */
    interface Lane {
        /** The step on this lane; empty when the lane is not for this prescription. */
        Optional<Outlook> look(Track track);
    }

    private List<Lane> lanes(KnowledgeBase knowledge, Surroundings around) {
        AmountLanes amounts = new AmountLanes(knowledge, around);
        ExerciseLanes exercises = new ExerciseLanes(knowledge, around);
        LoadLane load = new LoadLane(rulebook, around);
        Map<String, Lane> byVariable = Map.of(
                "repetitions", amounts::more,
                "hold_time", amounts::longer,
                "lever", exercises::sameLevel,
                "load", load,
                "complexity", exercises::nextLevel);
        return rulebook.having(Then.Progress.class)
                .flatMap(rule -> rule.effects(Then.Progress.class))
                .flatMap(progress -> progress.order().stream())
                .flatMap(variable -> Optional.ofNullable(byVariable.get(variable)).stream())
                .toList();
    }

    /** The first open lane; else the first that only lacks something. */
    Outlook of(Track track) {
        List<GateCheck> ready = readiness(track);
        List<Outlook> outlooks = lanes.stream()
                .flatMap(lane -> lane.look(track).stream())
                .map(outlook -> outlook.after(ready))
                .toList();
        return outlooks.stream()
                .filter(Outlook::isOpen)
                .findFirst()
                .or(() -> outlooks.stream().findFirst())
                .orElseGet(() -> new Outlook(null, ready));
    }

    /** What every step asks for: good sessions, time at the step, the answers of the days after, the phase's criteria. */
    private List<GateCheck> readiness(Track track) {
        Facts facts = review.facts().with(Map.of(Fact.HISTORY__WEEKS_AT_LEVEL, Value.of(track.weeksAtStep())));
        List<GateCheck> gates = new ArrayList<>();
        rulebook.having(Then.Progress.class).forEach(rule -> gates.addAll(Requirements.of(rule, facts)));
        review.decision().proposal().awaiting().forEach(answer -> gates.add(awaited(answer)));
        review.preview().verdict().assessment().fired().stream()
                .filter(rule -> rule.has(Then.Hold.class))
                .forEach(rule -> gates.add(new GateCheck(rule.id(), holding(rule), false)));
        gates.add(allowed(track.exerciseId()));
        return gates;
    }

    private static GateCheck awaited(String answer) {
        String later = answer.equals("pain_24h") ? "a day" : "two days";
        return new GateCheck("PAIN-04", "how it felt " + later + " later: must be told, not known", false);
    }

    private static String holding(Rule rule) {
        return rule.title() + SessionText.own(rule).map(own -> ": " + own).orElse("");
    }

    private GateCheck allowed(String exerciseId) {
        Appraisal appraisal = review.preview().appraisals().get(exerciseId);
        if (appraisal == null || appraisal.reasons().isEmpty()) {
            return new GateCheck("LIM-01", "allowed today: yes", appraisal != null);
        }
        Appraisal.Reason reason = appraisal.reasons().get(0);
        return new GateCheck(reason.ruleId(), "allowed today: no, " + reason.text(), false);
    }
}
