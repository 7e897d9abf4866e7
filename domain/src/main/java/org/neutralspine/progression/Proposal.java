package org.neutralspine.progression;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;

/**
 * What is proposed for one prescription. A value to be kept: it names everything it rests on.
 *
 * @param kind the direction; a stop and a step back take effect at once, everything else waits for a clinician
 * @param exerciseId the exercise of the prescription
 * @param next what it becomes; null when it stays as it is, or stops
 * @param gates what was looked at before a step forward, met and missing, in words
 * @param ruleIds the rules it follows from, in the rulebook's order
 * @param why one sentence for the clinician
 */
public record Proposal(
        ProposalKind kind,
        String exerciseId,
        @Nullable Step next,
        List<GateCheck> gates,
        List<String> ruleIds,
        String why) {

    /** Copies the lists. */
    public Proposal {
        gates = List.copyOf(gates);
        ruleIds = List.copyOf(ruleIds);
    }

    /** What is still missing for the step forward. */
    public List<GateCheck> missing() {
        return gates.stream().filter(gate -> !gate.met()).toList();
    }

    /** The step, if there is one. */
    public Optional<Step> step() {
        return Optional.ofNullable(next);
    }

    /** What a step changes; one variable at a time (PROG-02). */
    public enum Variable {
        /** More or fewer repetitions, also spread over more sets. */
        REPETITIONS,
        /** Longer or shorter holds. */
        HOLD_TIME,
        /** Longer or shorter bouts. */
        MINUTES,
        /** The next or last step of the walking ladder. */
        WALKING_STEP,
        /** A variant of the same level. */
        LEVER,
        /** More or less weight. */
        LOAD,
        /** An exercise of another level. */
        COMPLEXITY,
        /** Another exercise of the same purpose. */
        EXERCISE,
        /** The step before this one. */
        STEP_BEFORE;

        /** The word of JSON and the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a prescription becomes.
     *
     * @param variable what changes
     * @param exerciseId the exercise, the same unless the variable says otherwise
     * @param dose how much; {@code perWeek} equals the number of days
     * @param days on which days of the week
     * @param loadKg the load in kilograms; null when none is set
     */
    public record Step(
            Variable variable,
            String exerciseId,
            Dose dose,
            List<DayOfWeek> days,
            @Nullable BigDecimal loadKg) {

        /** Copies the days. */
        public Step {
            days = List.copyOf(days);
        }

        static Step of(Variable variable, Prescription item, Dose dose) {
            return new Step(variable, item.exerciseId(), dose, item.days(), item.loadKg());
        }
    }
}
