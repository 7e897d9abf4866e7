package org.neutralspine.intake;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/**
 * The facts of one patient today: all that a decision needs and nothing that names the person.
 *
 * @param age years, 0-120
 * @param conditions at least one, each id once, at most one of them a fusion
 * @param surgery what is known of the operation
 * @param clearance what the physician said
 * @param assessed whether a clinician examined the patient within three months
 * @param redFlags ids of flags answered yes, or not sure where that counts as yes
 * @param downgrades ids of flags whose downgrade is documented
 * @param surgeonLimits the operating team's own caps
 * @param surgeonLiftLimitKg the operating team's own lifting limit in kilograms; null when none
 * @param surgeonPositions ways to begin an exercise that the operating team rules out
 * @param equipment what the patient has; null when not asked
 * @param firstProgram whether the patient never had a program
 * @param findings every other fact as given, named as the rules name it; what is not known is absent
 */
public record Intake(
        int age,
        List<ActiveCondition> conditions,
        OperatedSpine surgery,
        ClearanceGiven clearance,
        boolean assessed,
        Set<String> redFlags,
        Set<String> downgrades,
        Map<Dimension, Integer> surgeonLimits,
        @Nullable BigDecimal surgeonLiftLimitKg,
        Set<StartPosition> surgeonPositions,
        @Nullable Set<String> equipment,
        boolean firstProgram,
        Map<Fact, Value> findings) {

    /** Copies the collections, keeping their order. */
    public Intake {
        conditions = List.copyOf(conditions);
        redFlags = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(redFlags));
        downgrades = Collections.unmodifiableSet(new java.util.LinkedHashSet<>(downgrades));
        Map<Dimension, Integer> limits = new EnumMap<>(Dimension.class);
        limits.putAll(surgeonLimits);
        surgeonLimits = Collections.unmodifiableMap(limits);
        Set<StartPosition> positions = EnumSet.noneOf(StartPosition.class);
        positions.addAll(surgeonPositions);
        surgeonPositions = Collections.unmodifiableSet(positions);
        Map<Fact, Value> known = new EnumMap<>(Fact.class);
        known.putAll(findings);
        findings = Collections.unmodifiableMap(known);
    }

    /**
     * What is known of the operation.
     *
     * @param levels operated vertebrae; empty when not known or none
     * @param dateKnown whether the day is known
     */
    public record OperatedSpine(List<Vertebra> levels, boolean dateKnown) {
        /** Nothing known. */
        public static final OperatedSpine UNKNOWN = new OperatedSpine(List.of(), false);
    }

    /**
     * What the physician said.
     *
     * @param given whether a clearance is in force
     * @param coversPhase whether it covers the present phase
     * @param scope what it is for, such as {@code general-exercise}
     */
    public record ClearanceGiven(boolean given, boolean coversPhase, List<String> scope) {
        /** Nothing said yet. */
        public static final ClearanceGiven NONE = new ClearanceGiven(false, false, List.of());
    }
}
