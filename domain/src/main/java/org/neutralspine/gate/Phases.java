package org.neutralspine.gate;

import java.util.ArrayList;
import java.util.List;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;

/** Finds the phase each condition is in today. */
final class Phases {

    private Phases() {}

    /**
     * The active phases in the order of the conditions.
     *
     * @param shift by how many weeks a fusion's clock is set back
     * @param held whether a fusion's phase before the one its weeks name stays in force beside it
     */
    static List<ActivePhase> of(KnowledgeBase knowledge, Intake intake, int shift, boolean held) {
        List<ActivePhase> phases = new ArrayList<>();
        for (ActiveCondition active : intake.conditions()) {
            knowledge.condition(active.id()).ifPresent(condition -> phases.addAll(of(condition, active, shift, held)));
        }
        return List.copyOf(phases);
    }

    private static List<ActivePhase> of(Condition condition, ActiveCondition active, int shift, boolean held) {
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
        int last = condition.phases().indexOf(condition.phaseAt(Math.max(0, given - shift)));
        int first = held ? Math.max(0, last - 1) : last;
        return condition.phases().subList(first, last + 1).stream()
                .map(phase -> new ActivePhase(condition, phase))
                .toList();
    }
}
