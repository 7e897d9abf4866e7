package org.neutralspine.web.preview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.IntakeCheck;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;

/** Reads the body of a session decision, a session case of the knowledge base, into the facts rules ask about. */
final class SessionDecisionRequest {

    private static final int MOST_PAIN = 10;

    private final List<Violation> violations = new ArrayList<>();
    private final Map<Fact, Value> findings = new EnumMap<>(Fact.class);
    private final Fields body;

    private SessionDecisionRequest(JsonNode body) {
        this.body = Fields.of(body, violations);
    }

    /**
     * The facts described by the body; what is left out is not known.
     *
     * @throws Refusal.Invalid if anything in it is not understood or cannot be true; names every place
     */
    static Facts read(JsonNode body, KnowledgeBase knowledge) {
        SessionDecisionRequest request = new SessionDecisionRequest(body);
        List<ActiveCondition> conditions = request.conditions();
        if (request.violations.isEmpty()) {
            request.violations.addAll(IntakeCheck.violations(knowledge, conditions, request.findings));
        }
        if (!request.violations.isEmpty()) {
            throw new Refusal.Invalid(request.violations);
        }
        return new Gate(knowledge).told(conditions, request.findings);
    }

    private List<ActiveCondition> conditions() {
        body.only(Set.of("conditions", "pain_now", "session", "history"));
        if (!body.has("session")) {
            body.wrong("session", "must be given");
        }
        FactFields facts = new FactFields(findings);
        facts.read(body, "pain_now", Fact.PATIENT__PAIN_NOW);
        facts.readGroup(body, "session.", Set.of());
        facts.readGroup(body, "history.", Set.of());
        later("pain_24h_delta", Fact.SESSION__PAIN_24H_DELTA);
        later("pain_48h_delta", Fact.SESSION__PAIN_48H_DELTA);
        return ConditionFields.read(body);
    }

    /** Pain before and what was added to it cannot leave the scale. */
    private void later(String key, Fact fact) {
        if (findings.get(Fact.PATIENT__PAIN_NOW) instanceof Value.Num before
                && findings.get(fact) instanceof Value.Num delta) {
            double after = before.value() + delta.value();
            if (after < 0 || after > MOST_PAIN) {
                int pain = (int) before.value();
                body.wrong(
                        "session." + key, "from -" + pain + " to " + (MOST_PAIN - pain) + ", as pain_now is " + pain);
            }
        }
    }
}
