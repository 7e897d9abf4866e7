package org.neutralspine.gate;

import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Phase;

/**
 * The phase a condition is in today. A condition whose weeks are not known is in all of its phases, a fusion whose criteria are
 * not met (PROG-08) also in the phase before.
 *
 * @param keptBy the rule that keeps it in force although the weeks name a later one; null when the weeks name it
 */
public record ActivePhase(
        Condition condition, Phase phase, @Nullable String keptBy) {

    ActivePhase(Condition condition, Phase phase) {
        this(condition, phase, null);
    }

    /** Whether a return-to-loading rule may raise this phase's caps. */
    public boolean unlocksWith(String ruleId) {
        return phase.unlockWith().contains(ruleId);
    }
}
