package org.neutralspine.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;

/**
 * What an intake records; it replaces what was recorded before.
 *
 * @param conditions at least one, each id once, at most one fusion
 * @param surgeries the operations that matter
 * @param surgeonLimits cap key to 0-4, {@code level} to 1-5, {@link IntakeToday#LIFT_LIMIT} to kilograms
 * @param surgeonPositions words of {@link org.neutralspine.exercise.StartPosition} that the surgeon rules out
 * @param findings what the examination found
 * @param tests values of return-to-loading tests by name, such as {@code plank_s}; null keeps those that were measured
 * @param painLimit up to which pain the patient may train; null for the usual 4
 * @param painLimitReason why it differs; null for the usual one
 */
public record IntakeForm(
        List<KeptCondition> conditions,
        List<Surgery> surgeries,
        Map<String, BigDecimal> surgeonLimits,
        List<String> surgeonPositions,
        Findings findings,
        @Nullable Map<String, BigDecimal> tests,
        @Nullable Integer painLimit,
        @Nullable String painLimitReason) {

    /** The pain limit of patients for whom nothing else was agreed. */
    public static final int USUAL_PAIN_LIMIT = 4;

    /** An intake with nothing but conditions and findings. */
    public static IntakeForm of(List<KeptCondition> conditions, Findings findings) {
        return new IntakeForm(conditions, List.of(), Map.of(), List.of(), findings, null, null, null);
    }

    Episode on(Episode episode, int version) {
        return new Episode(
                episode.id(),
                episode.patientId(),
                episode.physiotherapistId(),
                episode.span(),
                painLimit == null ? USUAL_PAIN_LIMIT : painLimit,
                painLimitReason,
                conditions,
                surgeries,
                surgeonLimits,
                surgeonPositions,
                findings,
                tests == null ? episode.tests() : tests,
                version);
    }
}
