package org.neutralspine.progression;

import java.util.List;
import java.util.Optional;
import org.neutralspine.gate.Reason;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.SessionAction;

/**
 * Decides what follows from one session. Pure: the same facts give the same decision.
 *
 * <p>Every rule about a session runs, and every rule about the patient that asks for nothing but the history of sessions:
 * a third bad session in a row calls for somebody (REF-02) the moment it is written down.
 */
public final class SessionDecider {

    private static final String HISTORY = "history.";

    private final KnowledgeBase knowledge;

    /** A decider that judges by this knowledge. */
    public SessionDecider(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The decision.
     *
     * @param facts the patient's, the session's, and the history before this session; what is not known is missing and
     *     never read as 0
     */
    public SessionDecision decide(Facts facts) {
        List<Rule> fired = knowledge.rulebook().rules().stream()
                .filter(SessionDecider::isAsked)
                .filter(rule -> rule.fires(facts))
                .toList();
        Optional<SessionAction> action = knowledge.rulebook().sessions().priority().stream()
                .filter(candidate -> fired.stream().anyMatch(candidate::isAskedBy))
                .findFirst();
        SessionProposal proposal = Consequences.of(fired, action, facts);
        return new SessionDecision(
                action,
                fired.stream().map(Rule::id).toList(),
                fired.stream().map(SessionDecider::reason).toList(),
                new SessionText(knowledge.rulebook(), fired).message(action, proposal),
                proposal);
    }

    /** Whether a session counts as good for the row of good ones; false while an answer it needs is missing. */
    public boolean isGood(Facts facts) {
        return Evaluator.holds(knowledge.rulebook().sessions().good(), facts);
    }

    /** Whether a session counts as bad for the row of bad ones. */
    public boolean isBad(Facts facts) {
        return Evaluator.holds(knowledge.rulebook().sessions().bad(), facts);
    }

    private static boolean isAsked(Rule rule) {
        return rule.scope() == Scope.SESSION
                || (rule.scope() == Scope.PATIENT
                        && rule.when().tests().map(test -> test.fact().key()).allMatch(key -> key.startsWith(HISTORY)));
    }

    private static Reason reason(Rule rule) {
        String text =
                SessionText.own(rule).map(own -> rule.title() + ": " + own).orElse(rule.title());
        return new Reason(rule.id(), text, rule.sources());
    }
}
