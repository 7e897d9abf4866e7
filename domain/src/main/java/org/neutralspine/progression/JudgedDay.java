package org.neutralspine.progression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a day of training was judged, in short.
 *
 * @param day the hospital's day
 * @param action the word of what decides, {@code none} when nothing is asked for
 * @param kind what was proposed after it
 * @param alert whether somebody has to act on it
 * @param good whether it counts as good; false too while an answer that is needed is missing
 * @param bad whether it counts as bad
 * @param flare whether pain on a later day was above the patient's own baseline by as much as a rule asks
 * @param painMax the highest told, 0 to 10; null when not told
 */
public record JudgedDay(
        LocalDate day,
        String action,
        ProposalKind kind,
        boolean alert,
        boolean good,
        boolean bad,
        boolean flare,
        @Nullable Integer painMax) {

    PastSessions.Past past() {
        return new PastSessions.Past(day, good, bad, kind);
    }

    /** The same, with a step back that a clinician has looked at since. */
    JudgedDay answeredFor() {
        ProposalKind then = kind == ProposalKind.REGRESS ? ProposalKind.HOLD : kind;
        return new JudgedDay(day, action, then, alert, good, bad, flare, painMax);
    }
}
