package org.neutralspine.program;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.spine.Provenance;

/**
 * What one exercise is for one patient today.
 *
 * @param exerciseId the exercise
 * @param result whether it may be prescribed
 * @param overridableBy roles that may override; empty when nobody may, or only the surgeon's scope helps
 * @param scope whose signature it needs; null unless the result is {@link Result#NEEDS_SCOPE}
 * @param modification how it must be changed; null unless the result is {@link Result#MODIFY}
 * @param reasons everything that speaks against it as it is, in the rulebook's order
 * @param alternatives ids of allowed exercises of the same purpose, the nearest first, three at most
 * @param overriddenBy the override that allows it in spite of its reasons; null when none does
 */
public record Appraisal(
        String exerciseId,
        Result result,
        List<String> overridableBy,
        @Nullable String scope,
        @Nullable String modification,
        List<Reason> reasons,
        List<String> alternatives,
        @Nullable UUID overriddenBy) {

    /** Without an override. */
    @SuppressWarnings("checkstyle:ParameterNumber") // the record's
    public Appraisal(
            String exerciseId,
            Result result,
            List<String> overridableBy,
            @Nullable String scope,
            @Nullable String modification,
            List<Reason> reasons,
            List<String> alternatives) {
        this(exerciseId, result, overridableBy, scope, modification, reasons, alternatives, null);
    }

    /** The same, allowed by an override; its reasons stay. */
    Appraisal allowedBy(UUID override) {
        return new Appraisal(
                exerciseId, Result.ALLOWED, List.of(), null, modification, reasons, alternatives, override);
    }

    /** Copies the lists. */
    public Appraisal {
        overridableBy = List.copyOf(overridableBy);
        reasons = List.copyOf(reasons);
        alternatives = List.copyOf(alternatives);
    }

    /** Whether an exercise may be prescribed. */
    public enum Result {
        /** As it is. */
        ALLOWED,
        /** With the change a rule describes. */
        MODIFY,
        /** Not until the surgeon, or a physician acting for the surgeon, signs. */
        NEEDS_SCOPE,
        /** Not now. */
        BLOCKED;

        /** The word used in JSON and on screen. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it may enter a program without anybody's signature. */
        public boolean mayBePrescribed() {
            return this == ALLOWED || this == MODIFY;
        }
    }

    /**
     * One thing that speaks against an exercise.
     *
     * @param ruleId the rule
     * @param dimension the dimension whose cap is exceeded; null when the rule is about something else
     * @param demand what the exercise demands there; null with the dimension
     * @param cap what the spine tolerates there; null with the dimension
     * @param text in one sentence
     * @param from whose limit it is; empty when the rule itself is the source
     */
    public record Reason(
            String ruleId,
            @Nullable String dimension,
            @Nullable Integer demand,
            @Nullable Integer cap,
            String text,
            List<Provenance> from) {}
}
