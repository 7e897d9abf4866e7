package org.neutralspine.gate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.RedFlag;

/**
 * Something a clinician has to act on, told by the step of the path that noticed it. It travels down the path: a step raises
 * it through {@link SafetySignals} and does not know who takes it up.
 *
 * @param patientId whose
 * @param kind what it is about
 * @param urgency how soon somebody has to look; never {@code NONE}
 * @param about the id of what it rests on, such as a session or a clearance; null when it rests on nothing kept
 * @param ruleIds the rules that asked for it, in the rulebook's order
 * @param why one sentence for the clinician; no name
 */
public record SafetySignal(
        UUID patientId,
        Kind kind,
        RedFlag.Urgency urgency,
        @Nullable UUID about,
        List<String> ruleIds,
        String why) {

    /** Refuses what nobody has to act on. */
    public SafetySignal {
        if (urgency == RedFlag.Urgency.NONE) {
            throw new IllegalArgumentException("nobody acts on a signal without urgency");
        }
        ruleIds = List.copyOf(ruleIds);
    }

    /** What it is about; the words never change. */
    public enum Kind {
        /** A red-flag question was answered with yes, or with not sure where that counts. */
        RED_FLAG,
        /** Pain above what the patient's limit allows stopped or lowered training. */
        PAIN,
        /** Pain a day or two after a session is above the patient's own baseline. */
        FLARE,
        /** A rule asks for another professional. */
        REFERRAL,
        /** A clearance ended, or will soon. */
        CLEARANCE;

        /** The word of JSON and the database. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
