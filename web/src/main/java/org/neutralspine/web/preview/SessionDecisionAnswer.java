package org.neutralspine.web.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Reason;
import org.neutralspine.progression.SessionDecision;
import org.neutralspine.progression.SessionProposal;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Then;

/** What follows from a session as it is written. */
public record SessionDecisionAnswer(
        String action, List<String> rulesFired, List<Reason> reasons, String message, ProposalView proposal) {

    record ReferralView(String target, @Nullable Integer withinHours) {}

    record LightView(int maxLevel, List<Integer> doseShare, int walkingBoutMinutes) {}

    /** The direction in a word; {@code atOnce} when it does not wait for a clinician, who is alerted when {@code alert}. */
    record ProposalView(
            String kind,
            boolean atOnce,
            boolean alert,
            int steps,
            double doseFactor,
            @Nullable Integer pauseExerciseDays,
            @Nullable LightView lightSession,
            @Nullable String gate,
            List<ReferralView> referrals,
            List<String> required,
            List<String> awaiting) {}

    /** As it is written. */
    public static SessionDecisionAnswer of(SessionDecision decision) {
        return new SessionDecisionAnswer(
                decision.actionWord(),
                decision.rulesFired(),
                decision.reasons(),
                decision.message(),
                proposal(decision.proposal()));
    }

    private static ProposalView proposal(SessionProposal proposal) {
        Outcome gate = proposal.gate();
        Then.LightSession light = proposal.lightSession();
        return new ProposalView(
                proposal.kind().word(),
                proposal.kind().takesEffectAtOnce(),
                proposal.alert(),
                proposal.steps(),
                proposal.doseFactor(),
                proposal.pauseExerciseDays(),
                light == null ? null : light(light),
                gate == null ? null : gate.word(),
                proposal.referrals().stream()
                        .map(refer -> new ReferralView(refer.target(), refer.withinHours()))
                        .toList(),
                proposal.required(),
                proposal.awaiting());
    }

    private static LightView light(Then.LightSession light) {
        return new LightView(
                light.maxLevel(), List.of(light.numerator(), light.denominator()), light.walkingBoutMinutes());
    }
}
