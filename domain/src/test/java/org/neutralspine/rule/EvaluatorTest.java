package org.neutralspine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.PositiveList;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.testing.Sample;

/** Every operator on both sides of its edge, and with nothing known. */
class EvaluatorTest {

    private static final Fact PAIN = Fact.PATIENT__PAIN_NOW;
    private static final Fact ACTIVITY = Fact.PATIENT__ACTIVITY_LEVEL;
    private static final Fact FLAGS = Fact.PATIENT__REDFLAGS;
    private static final Fact FUSED = Fact.PATIENT__HAS_FUSION;
    private static final Provenance HERE = new Provenance("nslbp-acute", "acute-0-6w", "MRW-01");

    @ParameterizedTest
    @CsvSource({
        "EQ, 6, false", "EQ, 7, true", "EQ, 8, false",
        "NE, 6, true", "NE, 7, false", "NE, 8, true",
        "GT, 6, false", "GT, 7, false", "GT, 8, true",
        "GE, 6, false", "GE, 7, true", "GE, 8, true",
        "LT, 6, true", "LT, 7, false", "LT, 8, false",
        "LE, 6, true", "LE, 7, true", "LE, 8, false"
    })
    void comparesAPainScoreWithSeven(Op op, int pain, boolean expected) {
        assertThat(holds(test(PAIN, op, Value.of(7)), Map.of(PAIN, Value.of(pain))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"EQ, light, true", "EQ, active, false", "NE, light, false", "NE, active, true"})
    void comparesWords(Op op, String level, boolean expected) {
        assertThat(holds(test(ACTIVITY, op, Value.of("light")), Map.of(ACTIVITY, Value.of(level))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"IN, light, true", "IN, active, false", "NOT_IN, light, false", "NOT_IN, active, true"})
    void looksAWordUpInAList(Op op, String level, boolean expected) {
        When.Test sedentaryOrLight = test(ACTIVITY, op, Value.of("sedentary"), Value.of("light"));

        assertThat(holds(sedentaryOrLight, Map.of(ACTIVITY, Value.of(level)))).isEqualTo(expected);
    }

    static Stream<Arguments> overlaps() {
        return Stream.of(
                Arguments.of(List.of("wound"), true),
                Arguments.of(List.of("dvt", "wound"), true),
                Arguments.of(List.of("dvt"), false),
                Arguments.of(List.of(), false));
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void looksForOneOfSeveralInAList(List<String> flags, boolean overlaps) {
        Map<Fact, Value> facts = Map.of(FLAGS, Value.of(flags));

        assertThat(holds(test(FLAGS, Op.ANY_IN, Value.of("wound"), Value.of("fever")), facts))
                .isEqualTo(overlaps);
        assertThat(holds(test(FLAGS, Op.NONE_IN, Value.of("wound"), Value.of("fever")), facts))
                .isEqualTo(!overlaps);
    }

    @ParameterizedTest
    @CsvSource({"IS_TRUE, true, true", "IS_TRUE, false, false", "IS_FALSE, true, false", "IS_FALSE, false, true"})
    void tellsYesFromNo(Op op, boolean known, boolean expected) {
        assertThat(holds(test(FUSED, op), Map.of(FUSED, Value.of(known)))).isEqualTo(expected);
    }

    @Test
    void anEmptyListExistsNoMoreThanAMissingFact() {
        assertThat(holds(test(FLAGS, Op.EXISTS), Map.of(FLAGS, Value.of(List.of("dvt")))))
                .isTrue();
        assertThat(holds(test(FLAGS, Op.EXISTS), Map.of(FLAGS, Value.of(List.of()))))
                .isFalse();
        assertThat(holds(test(FLAGS, Op.EXISTS), Map.of())).isFalse();
        assertThat(holds(test(FLAGS, Op.MISSING), Map.of(FLAGS, Value.of(List.of("dvt")))))
                .isFalse();
        assertThat(holds(test(FLAGS, Op.MISSING), Map.of(FLAGS, Value.of(List.of()))))
                .isTrue();
        assertThat(holds(test(FUSED, Op.EXISTS), Map.of(FUSED, Value.of(false))))
                .isTrue();
        assertThat(holds(test(PAIN, Op.MISSING), Map.of(PAIN, Value.of(0)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Op.class)
    void aMissingFactAnswersNoExceptWhereMissingOrDifferentIsAsked(Op op) {
        Fact fact = Arrays.stream(Fact.values()).filter(op::suits).findFirst().orElseThrow();

        boolean answer = holds(test(fact, op, Value.of("wound")), Map.of());

        assertThat(answer).isEqualTo(op == Op.MISSING || op == Op.NE);
    }

    @Test
    void neverThrowsWhateverAFactHolds() {
        List<Value> values = List.of(
                Value.missing(),
                Value.of(true),
                Value.of(7),
                Value.of("light"),
                Value.of(List.of("a")),
                Value.of(List.of()));
        for (Op op : Op.values()) {
            for (Value value : values) {
                for (Value operand : values) {
                    for (Fact fact : Fact.values()) {
                        assertThat(holds(test(fact, op, operand), Map.of(fact, value)))
                                .isIn(true, false);
                    }
                }
            }
        }
    }

    @Test
    void aNumberIsNeverAboveAWord() {
        assertThat(holds(test(ACTIVITY, Op.GE, Value.of(0)), Map.of(ACTIVITY, Value.of("light"))))
                .isFalse();
        assertThat(holds(test(PAIN, Op.GE, Value.of("light")), Map.of(PAIN, Value.of(3))))
                .isFalse();
    }

    @Test
    void allNeedsEachAnyNeedsOneAndNotTurnsRound() {
        When yes = test(FUSED, Op.IS_TRUE);
        When no = test(FUSED, Op.IS_FALSE);
        Map<Fact, Value> fused = Map.of(FUSED, Value.of(true));

        assertThat(holds(new When.All(List.of(yes, yes)), fused)).isTrue();
        assertThat(holds(new When.All(List.of(yes, no)), fused)).isFalse();
        assertThat(holds(new When.Any(List.of(no, yes)), fused)).isTrue();
        assertThat(holds(new When.Any(List.of(no, no)), fused)).isFalse();
        assertThat(holds(new When.Not(no), fused)).isTrue();
        assertThat(holds(new When.Not(yes), fused)).isFalse();
    }

    @Test
    void notOfAMissingFactIsTrue() {
        assertThat(holds(new When.Not(test(Fact.PATIENT__EXTENSION_PREFERENCE, Op.IS_TRUE)), Map.of()))
                .isTrue();
    }

    @Test
    void aCapIsExceededOnlyAboveIt() {
        Tolerance tolerance = Tolerance.ofCaps(Map.of(Dimension.LUMBAR_FLEXION, 1), HERE);
        When exceeds = test(Fact.EXERCISE__ANY_NUMERIC, Op.EXCEEDS_CAP);
        Facts patient = Facts.of(Map.of()).within(tolerance);

        assertThat(Evaluator.holds(exceeds, patient.judging(bending(1)))).isFalse();
        assertThat(Evaluator.holds(exceeds, patient.judging(bending(2)))).isTrue();
        assertThat(Evaluator.holds(exceeds, patient)).isFalse();
        assertThat(Evaluator.holds(exceeds, Facts.of(Map.of()).judging(bending(4))))
                .isFalse();
    }

    @Test
    void aTagIsForbiddenWhenThePatientMayNotHaveIt() {
        Facts patient = Facts.of(Map.of()).within(Tolerance.ofForbiddenTags(List.of("jump"), HERE));
        When forbidden = test(Fact.EXERCISE__TAGS, Op.TAG_FORBIDDEN);

        assertThat(Evaluator.holds(forbidden, patient.with(tags("machine", "jump"))))
                .isTrue();
        assertThat(Evaluator.holds(forbidden, patient.with(tags("machine")))).isFalse();
        assertThat(Evaluator.holds(forbidden, patient.with(tags()))).isFalse();
    }

    @Test
    void aPositiveListFailsAnExerciseWithoutItsTag() {
        Tolerance first = new Tolerance(
                Map.of(), new TreeMap<>(), List.of(PositiveList.of(List.of("early-postop-ok"), HERE)), null);
        Facts patient = Facts.of(Map.of()).within(first);
        When fails = test(Fact.EXERCISE__TAGS, Op.WHITELIST_FAILS);

        assertThat(Evaluator.holds(fails, patient.with(tags("machine")))).isTrue();
        assertThat(Evaluator.holds(fails, patient.with(tags("machine", "early-postop-ok"))))
                .isFalse();
        assertThat(Evaluator.holds(fails, Facts.of(Map.of()).with(tags("machine"))))
                .isFalse();
    }

    @Test
    void anIndicationIsMissingOnlyWhereOneIsAskedFor() {
        When missing = test(Fact.EXERCISE__INDICATIONS, Op.INDICATION_MISSING);
        Facts neck = Facts.of(Map.of(Fact.PATIENT__CONDITIONS, Value.of(List.of("neck-pain"))));

        assertThat(Evaluator.holds(missing, neck.with(indicated("lumbar-fusion"))))
                .isTrue();
        assertThat(Evaluator.holds(missing, neck.with(indicated("lumbar-fusion", "neck-pain"))))
                .isFalse();
        assertThat(Evaluator.holds(missing, neck.with(indicated()))).isFalse();
    }

    private static boolean holds(When when, Map<Fact, Value> facts) {
        return Evaluator.holds(when, Facts.of(facts));
    }

    private static When.Test test(Fact fact, Op op, Value... operands) {
        Set<Value> all = new LinkedHashSet<>(Arrays.asList(operands));
        return new When.Test(fact, op, all);
    }

    private static org.neutralspine.spine.Demand bending(int rating) {
        return Sample.easy("bend")
                .rated(Dimension.LUMBAR_FLEXION, rating)
                .made()
                .demand();
    }

    private static Map<Fact, Value> tags(String... tags) {
        return Map.of(Fact.EXERCISE__TAGS, Value.of(List.of(tags)));
    }

    private static Map<Fact, Value> indicated(String... conditions) {
        return Map.of(Fact.EXERCISE__INDICATIONS, Value.of(List.of(conditions)));
    }
}
