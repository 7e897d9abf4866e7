package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Group;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.Then;

/** Puts together what the fired rules of a session ask for; of two that disagree the more careful counts. */
final class Consequences {

    private final List<Rule> fired;
    private final Optional<SessionAction> action;
    private final List<String> awaiting;

    private Consequences(List<Rule> fired, Optional<SessionAction> action, List<String> awaiting) {
        this.fired = fired;
        this.action = action;
        this.awaiting = awaiting;
    }

    static SessionProposal of(List<Rule> fired, Optional<SessionAction> action, Facts facts) {
        return new Consequences(fired, action, awaiting(facts)).proposal();
    }

    private SessionProposal proposal() {
        ProposalKind kind = kind();
        List<Then.Refer> referrals = effects(Then.Refer.class).distinct().toList();
        Outcome gate = effects(Then.Gate.class)
                .map(Then.Gate::outcome)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new SessionProposal(
                kind,
                gate != null || !referrals.isEmpty() || isAboutPain(kind),
                steps(kind),
                kind == ProposalKind.REGRESS ? factor() : 1,
                effects(Then.PauseExercise.class)
                        .map(Then.PauseExercise::days)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                effects(Then.LightSession.class).findFirst().orElse(null),
                gate,
                referrals,
                effects(Then.Require.class)
                        .flatMap(require -> require.fields().stream())
                        .distinct()
                        .toList(),
                awaiting);
    }

    private ProposalKind kind() {
        if (is(SessionAction.STOP_PROGRAM)) {
            return ProposalKind.STOP;
        }
        if (effects(Then.Regress.class).findAny().isPresent()) {
            return ProposalKind.REGRESS;
        }
        if (effects(Then.PauseExercise.class).findAny().isPresent()) {
            return ProposalKind.SWAP;
        }
        if (isReady()) {
            return ProposalKind.ADVANCE;
        }
        return effects(Then.Refer.class).findAny().isPresent() ? ProposalKind.REFER : ProposalKind.HOLD;
    }

    /** Nobody steps forward on a day that had to be a light one, or before it is known how the session settled. */
    private boolean isReady() {
        return is(SessionAction.PROGRESS)
                && awaiting.isEmpty()
                && effects(Then.LightSession.class).findAny().isEmpty();
    }

    private boolean is(SessionAction asked) {
        return action.filter(asked::equals).isPresent();
    }

    /** A pause in training goes a step back too, but nobody has to hurry for it. */
    private boolean isAboutPain(ProposalKind kind) {
        return is(SessionAction.STOP_SESSION)
                || (kind.takesEffectAtOnce()
                        && fired.stream()
                                .filter(rule -> rule.group() == Group.PAIN)
                                .anyMatch(rule -> action.orElseThrow().isAskedBy(rule)));
    }

    private int steps(ProposalKind kind) {
        Stream<Integer> steps = switch (kind) {
            case REGRESS -> effects(Then.Regress.class).map(Then.Regress::steps);
            case ADVANCE -> effects(Then.Progress.class).map(Then.Progress::steps);
            default -> Stream.of(0);
        };
        return steps.max(Comparator.naturalOrder()).orElse(0);
    }

    private double factor() {
        return effects(Then.DoseScale.class)
                .mapToDouble(Then.DoseScale::factor)
                .min()
                .orElse(1);
    }

    private <T extends Then> Stream<T> effects(Class<T> kind) {
        return fired.stream().flatMap(rule -> rule.effects(kind));
    }

    /** No step forward before a session has had a day to settle, and two when the first was not enough. */
    private static List<String> awaiting(Facts facts) {
        List<String> awaiting = new ArrayList<>();
        if (!facts.value(Fact.SESSION__PAIN_24H_DELTA).exists()) {
            awaiting.add("pain_24h");
        }
        if (facts.value(Fact.SESSION__PAIN_24H_DELTA).isNumber(delta -> delta > 0)
                && !facts.value(Fact.SESSION__PAIN_48H_DELTA).exists()) {
            awaiting.add("pain_48h");
        }
        return awaiting;
    }
}
