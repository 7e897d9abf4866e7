package org.neutralspine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.condition.Phase;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Rule;

/** Finds the phase each condition is in today. */
final class Phases {

    private Phases() {}

    /**
     * The active phases in the order of the conditions.
     *
     * @param shift by how many weeks a fusion's clock is set back
     * @param keeping the rule that keeps a fusion's phase before the one its weeks name in force beside it, if one does
     */
    static List<ActivePhase> of(KnowledgeBase knowledge, Intake intake, int shift, Optional<Rule> keeping) {
        List<ActivePhase> phases = new ArrayList<>();
        for (ActiveCondition active : intake.conditions()) {
            knowledge
                    .condition(active.id())
                    .ifPresent(condition -> phases.addAll(of(condition, active, shift, keeping)));
        }
        return List.copyOf(phases);
    }

    private static List<ActivePhase> of(
            Condition condition, ActiveCondition active, int shift, Optional<Rule> keeping) {
        Integer weeks = active.weeks();
        boolean timeless = condition.phases().get(0).clock() == Clock.NONE;
        if (weeks == null && !timeless) {
            return condition.phases().stream()
                    .map(phase -> new ActivePhase(condition, phase))
                    .toList();
        }
        int given = weeks == null ? 0 : weeks;
        if (!Fusion.isFusion(condition.id())) {
            return List.of(new ActivePhase(condition, condition.phaseAt(given)));
        }
        int named = condition.phases().indexOf(condition.phaseAt(Math.max(0, given - shift)));
        List<ActivePhase> phases = new ArrayList<>();
        if (named > 0) {
            Phase before = condition.phases().get(named - 1);
            keeping.ifPresent(rule -> phases.add(new ActivePhase(condition, before, rule.id())));
        }
        phases.add(new ActivePhase(condition, condition.phases().get(named)));
        return phases;
    }
}
