package org.neutralspine.progression;

import java.util.List;
import java.util.Optional;
import org.neutralspine.gate.Reason;
import org.neutralspine.rule.SessionAction;

/**
 * What follows from one session.
 *
 * @param action what decides; empty when nothing in the rulebook's order of actions is asked for
 * @param rulesFired ids, in the rulebook's order
 * @param reasons what each of them found, in the same order
 * @param message what the patient reads
 * @param proposal what it means for the program
 */
public record SessionDecision(
        Optional<SessionAction> action,
        List<String> rulesFired,
        List<Reason> reasons,
        String message,
        SessionProposal proposal) {

    /** Copies the lists. */
    public SessionDecision {
        rulesFired = List.copyOf(rulesFired);
        reasons = List.copyOf(reasons);
    }

    /** The action's word; {@code none} when there is none. */
    public String actionWord() {
        return action.map(SessionAction::word).orElse("none");
    }
}
