package org.neutralspine.progression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Violation;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/**
 * What a clinician measured before heavier loads. A test that was not done is null and never read as 0. The cut-offs stand in
 * the rulebook and are working values (RTL-01 to RTL-03).
 *
 * @param painAtRest mean of seven days, NRS points, 0 to 10
 * @param bieringSorensen seconds the trunk was held out over the edge of a bench, 0 to 3600
 * @param plank seconds of front plank, 0 to 3600
 * @param sidePlankLeft seconds of side plank on the left side, 0 to 3600
 * @param sidePlankRight seconds of side plank on the right side, 0 to 3600
 * @param hinges hip hinges with head, upper back and pelvis at the stick, 0 to 1000
 * @param briskWalk minutes of brisk walking, 0 to 1440
 * @param oneLegStance seconds on one leg, the worse leg, 0 to 3600
 * @param heelRaises heel raises on one leg, the worse leg, 0 to 1000
 */
public record LoadTests(
        @Nullable Double painAtRest,
        @Nullable Double bieringSorensen,
        @Nullable Double plank,
        @Nullable Double sidePlankLeft,
        @Nullable Double sidePlankRight,
        @Nullable Integer hinges,
        @Nullable Double briskWalk,
        @Nullable Double oneLegStance,
        @Nullable Integer heelRaises) {

    private static final String GROUP = "tests.";

    /** Nothing measured. */
    public static final LoadTests NONE = new LoadTests(null, null, null, null, null, null, null, null, null);

    /** The last value of each test; what is absent was not done. */
    public static LoadTests of(Map<LoadTest, BigDecimal> values) {
        return new LoadTests(
                number(values, LoadTest.PAIN_AT_REST),
                number(values, LoadTest.BIERING_SORENSEN),
                number(values, LoadTest.PLANK),
                number(values, LoadTest.SIDE_PLANK_LEFT),
                number(values, LoadTest.SIDE_PLANK_RIGHT),
                whole(values, LoadTest.HINGES),
                number(values, LoadTest.BRISK_WALK),
                number(values, LoadTest.ONE_LEG_STANCE),
                whole(values, LoadTest.HEEL_RAISES));
    }

    private static @Nullable Double number(Map<LoadTest, BigDecimal> values, LoadTest test) {
        BigDecimal value = values.get(test);
        return value == null ? null : value.doubleValue();
    }

    private static @Nullable Integer whole(Map<LoadTest, BigDecimal> values, LoadTest test) {
        BigDecimal value = values.get(test);
        return value == null ? null : value.intValue();
    }

    /** The same as they are kept with an episode: the name of a fact without its group, such as {@code plank_s}. */
    public Map<String, BigDecimal> byTestId() {
        Map<String, BigDecimal> tests = new TreeMap<>();
        numbers()
                .forEach((fact, number) -> tests.put(
                        fact.key().substring(GROUP.length()),
                        BigDecimal.valueOf(number).setScale(2, RoundingMode.DOWN)));
        return tests;
    }

    /** The facts rules ask about; the weaker side and the ratio need both sides. */
    public Map<Fact, Value> facts() {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        numbers().forEach((fact, number) -> facts.put(fact, Value.of(number.doubleValue())));
        return facts;
    }

    private Map<Fact, Double> numbers() {
        Map<Fact, Double> numbers = new EnumMap<>(Fact.class);
        put(numbers, Fact.TESTS__PAIN_REST_7D_MEAN, painAtRest);
        put(numbers, Fact.TESTS__BIERING_SORENSEN_S, bieringSorensen);
        put(numbers, Fact.TESTS__PLANK_S, plank);
        put(numbers, Fact.TESTS__HINGE_CLEAN_REPS, hinges);
        put(numbers, Fact.TESTS__BRISK_WALK_MIN, briskWalk);
        put(numbers, Fact.TESTS__SINGLE_LEG_STANCE_S, oneLegStance);
        put(numbers, Fact.TESTS__CALF_RAISE_REPS, heelRaises);
        if (sidePlankLeft != null && sidePlankRight != null) {
            double weaker = Math.min(sidePlankLeft, sidePlankRight);
            double stronger = Math.max(sidePlankLeft, sidePlankRight);
            put(numbers, Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S, weaker);
            put(numbers, Fact.TESTS__SIDE_PLANK_RATIO, stronger > 0 ? weaker / stronger : 0);
        }
        return numbers;
    }

    /** Everything that cannot be true, by the name of the fact; empty when all can. */
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        facts().forEach((fact, value) -> {
            if (!fact.type().admits(value)) {
                violations.add(new Violation(fact.key(), fact.type().allowed()));
            }
        });
        return violations;
    }

    private static void put(Map<Fact, Double> numbers, Fact fact, @Nullable Number number) {
        if (number != null) {
            numbers.put(fact, number.doubleValue());
        }
    }
}
