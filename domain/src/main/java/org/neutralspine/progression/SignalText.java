package org.neutralspine.progression;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignal.Kind;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/** Says to clinicians what a day of training asks them to act on. */
final class SignalText {

    /** A referral due so soon is urgent, as an urgent flag is: the same day to two days. */
    private static final int URGENT_HOURS = 48;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final DayDecision decided;
    private final List<Rule> asking;

    SignalText(Rulebook rulebook, DayDecision decided) {
        this.decided = decided;
        this.asking = decided.decision().rulesFired().stream()
                .flatMap(id -> rulebook.find(id).stream())
                .filter(SignalText::asksForSomebody)
                .toList();
    }

    SafetySignal of(UUID patientId, UUID sessionId) {
        String why = asking.stream().map(Rule::title).distinct().collect(Collectors.joining("; "));
        return new SafetySignal(
                patientId,
                kind(),
                urgency(),
                sessionId,
                asking.stream().map(Rule::id).toList(),
                "Training of " + DAY.format(decided.day()) + ": " + why + ".");
    }

    private Kind kind() {
        if (decided.decision().proposal().gate() != null) {
            return Kind.RED_FLAG;
        }
        if (decided.judged().flare()) {
            return Kind.FLARE;
        }
        return decided.decision().proposal().referrals().isEmpty() ? Kind.PAIN : Kind.REFERRAL;
    }

    private Urgency urgency() {
        Outcome gate = decided.decision().proposal().gate();
        if (gate != null) {
            return gate == Outcome.REFUSE_EMERGENCY ? Urgency.EMERGENCY : Urgency.URGENT;
        }
        boolean soon = decided.decision().proposal().referrals().stream().anyMatch(SignalText::isSoon);
        return soon ? Urgency.URGENT : Urgency.REFER;
    }

    private static boolean isSoon(Then.Refer refer) {
        Integer hours = refer.withinHours();
        return hours != null && hours <= URGENT_HOURS;
    }

    private static boolean asksForSomebody(Rule rule) {
        return rule.has(Then.StopSession.class)
                || rule.has(Then.StopProgram.class)
                || rule.has(Then.Regress.class)
                || rule.has(Then.Gate.class)
                || rule.has(Then.Refer.class);
    }
}
