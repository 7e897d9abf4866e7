package org.neutralspine.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/**
 * Someone of forty with what a test names and else nothing that speaks against training: examined, cleared, screened
 * today, pain 2 of 10, never had a program.
 */
public final class Someone {

    private int age = 40;
    private final List<ActiveCondition> conditions = new ArrayList<>();
    private Intake.OperatedSpine surgery = Intake.OperatedSpine.UNKNOWN;
    private Intake.ClearanceGiven clearance = new Intake.ClearanceGiven(true, true, List.of("general-exercise"));
    private boolean examined = true;
    private final Set<String> flags = new LinkedHashSet<>();
    private final Set<String> downgrades = new LinkedHashSet<>();
    private final Map<Dimension, Integer> limits = new EnumMap<>(Dimension.class);
    private @Nullable BigDecimal liftLimit;
    private final Set<StartPosition> positions = EnumSet.noneOf(StartPosition.class);
    private @Nullable Set<String> equipment;
    private boolean firstProgram = true;
    private final Map<Fact, Value> findings = new EnumMap<>(Fact.class);

    private Someone() {
        findings.put(Fact.PATIENT__SCREENING_AGE_DAYS, Value.of(0));
        findings.put(Fact.PATIENT__PAIN_NOW, Value.of(2));
    }

    /** Someone without any condition. */
    public static Someone well() {
        return new Someone();
    }

    /** Someone with a condition; weeks null when nobody knows them. */
    public static Someone with(String condition, @Nullable Integer weeks) {
        return new Someone().and(condition, weeks);
    }

    /** Someone whose L4 and L5 were fused so many weeks ago. */
    public static Someone fused(@Nullable Integer weeks) {
        return with("lumbar-fusion", weeks).at(Vertebra.L4, Vertebra.L5);
    }

    /** One condition more. */
    public Someone and(String condition, @Nullable Integer weeks) {
        conditions.add(new ActiveCondition(condition, weeks));
        return this;
    }

    /** Years. */
    public Someone aged(int years) {
        age = years;
        return this;
    }

    /** The operated vertebrae; the day is known. */
    public Someone at(Vertebra... levels) {
        surgery = new Intake.OperatedSpine(List.of(levels), true);
        return this;
    }

    /** What is known of the operation. */
    public Someone operated(Intake.OperatedSpine known) {
        surgery = known;
        return this;
    }

    /** Whether a clearance is in force, whether it covers the phase, and what it is for. */
    public Someone cleared(boolean given, boolean coversPhase, String... scope) {
        clearance = new Intake.ClearanceGiven(given, coversPhase, List.of(scope));
        return this;
    }

    /** Nobody examined this person within three months. */
    public Someone unexamined() {
        examined = false;
        return this;
    }

    /** Red flags answered yes. */
    public Someone saysYesTo(String... ids) {
        flags.addAll(List.of(ids));
        return this;
    }

    /** Red flags whose downgrade is documented. */
    public Someone downgraded(String... ids) {
        downgrades.addAll(List.of(ids));
        return this;
    }

    /** A cap by the surgeon. */
    public Someone limitedBySurgeon(Dimension dimension, int cap) {
        limits.put(dimension, cap);
        return this;
    }

    /** A lifting limit by the surgeon. */
    public Someone liftingAtMost(String kilograms) {
        liftLimit = new BigDecimal(kilograms);
        return this;
    }

    /** Ways to begin that the surgeon rules out. */
    public Someone notStarting(StartPosition... ruledOut) {
        positions.addAll(List.of(ruledOut));
        return this;
    }

    /** Asked for equipment and named this. */
    public Someone owning(String... things) {
        equipment = new LinkedHashSet<>(List.of(things));
        return this;
    }

    /** Had a program before. */
    public Someone trainedBefore() {
        firstProgram = false;
        return this;
    }

    /** A finding that is a number. */
    public Someone finding(Fact fact, double number) {
        findings.put(fact, Value.of(number));
        return this;
    }

    /** A finding that is yes or no. */
    public Someone finding(Fact fact, boolean flag) {
        findings.put(fact, Value.of(flag));
        return this;
    }

    /** A finding that is a word. */
    public Someone finding(Fact fact, String word) {
        findings.put(fact, Value.of(word));
        return this;
    }

    /** Nobody asked. */
    public Someone withoutFinding(Fact fact) {
        findings.remove(fact);
        return this;
    }

    /** Passed the tests of RTL-01 and RTL-02 with exactly the least that counts, eight weeks at level 4. */
    public Someone justPassingLoadTests() {
        return finding(Fact.TESTS__PAIN_REST_7D_MEAN, 2)
                .finding(Fact.TESTS__BIERING_SORENSEN_S, 60)
                .finding(Fact.TESTS__PLANK_S, 60)
                .finding(Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S, 45)
                .finding(Fact.TESTS__SIDE_PLANK_RATIO, 0.9)
                .finding(Fact.TESTS__HINGE_CLEAN_REPS, 10)
                .finding(Fact.HISTORY__WEEKS_AT_LEVEL_4, 8);
    }

    /** Passed the tests of RTL-03 with exactly the least that counts. */
    public Someone justPassingRunTests() {
        return finding(Fact.TESTS__BRISK_WALK_MIN, 30)
                .finding(Fact.TESTS__PAIN_REST_7D_MEAN, 2)
                .finding(Fact.TESTS__SINGLE_LEG_STANCE_S, 20)
                .finding(Fact.TESTS__CALF_RAISE_REPS, 15);
    }

    /** What the gate reads. */
    public Intake intake() {
        return new Intake(
                age,
                conditions,
                surgery,
                clearance,
                examined,
                flags,
                downgrades,
                limits,
                liftLimit,
                positions,
                equipment,
                firstProgram,
                findings);
    }
}
