package org.neutralspine.progression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Then;

/**
 * What follows from one session for the whole program; what it means for each prescription is {@code Progression}'s.
 *
 * @param kind the direction
 * @param alert whether somebody has to act on it: pain above the ceiling, new symptoms, a referral
 * @param steps how many steps forward or back; 0 when it stays
 * @param doseFactor what the dose is multiplied by, above 0 to 1; 1 when it stays
 * @param pauseExerciseDays for how many days the exercise that was being done is left out; null when none is
 * @param lightSession what the session of the day is kept to; null when it is not limited
 * @param gate what the gate answers from now on; null when the session says nothing about it
 * @param referrals who looks, and by when
 * @param required what has to be asked or done, as words of the rulebook
 * @param awaiting answers without which there is no step forward: {@code pain_24h}, {@code pain_48h}
 */
public record SessionProposal(
        ProposalKind kind,
        boolean alert,
        int steps,
        double doseFactor,
        @Nullable Integer pauseExerciseDays,
        Then.@Nullable LightSession lightSession,
        @Nullable Outcome gate,
        List<Then.Refer> referrals,
        List<String> required,
        List<String> awaiting) {

    /** Copies the lists. */
    public SessionProposal {
        referrals = List.copyOf(referrals);
        required = List.copyOf(required);
        awaiting = List.copyOf(awaiting);
    }
}
