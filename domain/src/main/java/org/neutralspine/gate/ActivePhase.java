package org.neutralspine.gate;

import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Phase;

/**
 * The phase a condition is in today. A condition whose weeks are not known is in all of its phases, a fusion whose criteria are
 * not met (PROG-08) also in the phase before.
 */
public record ActivePhase(Condition condition, Phase phase) {

    /** Whether a return-to-loading rule may raise this phase's caps. */
    public boolean unlocksWith(String ruleId) {
        return phase.unlockWith().contains(ruleId);
    }
}
