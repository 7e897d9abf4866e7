package org.neutralspine.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of care of one patient under one physiotherapist, with what its intake recorded.
 *
 * @param id ours
 * @param patientId whose
 * @param physiotherapistId the account that cares now
 * @param span from when to when
 * @param painLimit the pain, 0 to 10, up to which this patient may train; 4 unless agreed otherwise
 * @param painLimitReason why it is not 4; null when it is
 * @param conditions in the order they were recorded, each id once
 * @param surgeries the operations that matter here
 * @param restrictions the surgeon's limits: cap key to value
 * @param barredPositions words of {@link org.neutralspine.exercise.StartPosition} that the surgeon rules out, in order
 * @param findings what the examination found
 * @param tests the latest value of each return-to-loading test, such as {@code plank_s}
 * @param version counts changes; what an edit must name
 */
public record Episode(
        UUID id,
        UUID patientId,
        UUID physiotherapistId,
        Span span,
        int painLimit,
        @Nullable String painLimitReason,
        List<KeptCondition> conditions,
        List<Surgery> surgeries,
        Map<String, BigDecimal> restrictions,
        List<String> barredPositions,
        Findings findings,
        Map<String, BigDecimal> tests,
        int version) {

    /** Whether care goes on. */
    public boolean open() {
        return span.closedOn() == null;
    }

    /**
     * When an episode ran.
     *
     * @param openedOn its first day
     * @param closedOn its last day; null while it runs
     * @param closeReason why it ended; null while it runs
     */
    public record Span(
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closeReason) {}

    /**
     * A diagnosis with its own clock.
     *
     * @param conditionId of the knowledge base
     * @param beganOn onset, operation or fracture, whichever its clock counts from; null when nobody knows
     */
    public record KeptCondition(
            String conditionId, @Nullable LocalDate beganOn) {}

    /**
     * An operation on the spine.
     *
     * @param operatedOn the day; null when nobody knows
     * @param levels vertebrae such as {@code L4}; empty when nobody knows
     * @param approach such as {@code posterior}; null when not told
     * @param revision whether it repaired an earlier one
     */
    public record Surgery(
            @Nullable LocalDate operatedOn,
            List<String> levels,
            @Nullable String approach,
            boolean revision) {}
}
