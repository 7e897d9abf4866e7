package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.condition.Clock;
import org.neutralspine.condition.Phase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Rule;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Tests open loads again: each must be passed, every condition must agree, and the surgeon has the last word. */
class ReturnToLoadingTest {

    @ParameterizedTest
    @CsvSource({
        "TESTS__PAIN_REST_7D_MEAN, 2.1",
        "TESTS__BIERING_SORENSEN_S, 59",
        "TESTS__PLANK_S, 59",
        "TESTS__SIDE_PLANK_WORSE_SIDE_S, 44",
        "TESTS__SIDE_PLANK_RATIO, 0.89",
        "TESTS__HINGE_CLEAN_REPS, 9",
        "HISTORY__WEEKS_AT_LEVEL_4, 3"
    })
    void heavyLiftingWaitsForEveryTest(Fact fact, double justNot) {
        Someone passing = chronic().justPassingLoadTests().finding(Fact.HISTORY__WEEKS_AT_LEVEL_4, 4);

        assertThat(fired(passing)).contains("RTL-01");
        assertThat(fired(passing.finding(fact, justNot))).doesNotContain("RTL-01");
        assertThat(fired(passing.withoutFinding(fact))).doesNotContain("RTL-01");
    }

    @ParameterizedTest
    @CsvSource({
        "TESTS__PAIN_REST_7D_MEAN, 2.1",
        "TESTS__BIERING_SORENSEN_S, 59",
        "TESTS__PLANK_S, 59",
        "TESTS__SIDE_PLANK_WORSE_SIDE_S, 44",
        "TESTS__SIDE_PLANK_RATIO, 0.89",
        "TESTS__HINGE_CLEAN_REPS, 9",
        "HISTORY__WEEKS_AT_LEVEL_4, 7"
    })
    void heavierLiftingAfterFusionWaitsForEveryTest(Fact fact, double justNot) {
        assertThat(fired(healed(52))).contains("RTL-02");
        assertThat(fired(healed(52).finding(fact, justNot))).doesNotContain("RTL-02");
    }

    @Test
    void heavierLiftingAfterFusionNeedsAYearUnionAndTheSurgeonsWord() {
        assertThat(fired(healed(51))).doesNotContain("RTL-02");
        assertThat(fired(healed(52).withoutFinding(Fact.PATIENT__RADIOGRAPHIC_FUSION)))
                .doesNotContain("RTL-02");
        assertThat(fired(healed(52).cleared(true, true, "general-exercise"))).doesNotContain("RTL-02");
        assertThat(fired(healed(52).cleared(false, true, "heavy-lifting"))).doesNotContain("RTL-02");
        assertThat(fired(healed(52).finding(Fact.PATIENT__NEURO_STABLE, false))).doesNotContain("RTL-02");
        assertThat(fired(healed(52))).doesNotContain("RTL-01");
    }

    @ParameterizedTest
    @CsvSource({
        "TESTS__BRISK_WALK_MIN, 29",
        "TESTS__PAIN_REST_7D_MEAN, 2.1",
        "TESTS__SINGLE_LEG_STANCE_S, 19",
        "TESTS__CALF_RAISE_REPS, 14"
    })
    void runningWaitsForEveryTest(Fact fact, double justNot) {
        assertThat(fired(chronic().justPassingRunTests())).contains("RTL-03");
        assertThat(fired(chronic().justPassingRunTests().finding(fact, justNot)))
                .doesNotContain("RTL-03");
    }

    @ParameterizedTest
    @CsvSource({
        "RTL-01, osteoporotic-vertebral-fracture",
        "RTL-01, isthmic-spondylolisthesis",
        "RTL-01, cervical-stenosis",
        "RTL-01, failed-back-surgery-syndrome",
        "RTL-03, osteoporotic-vertebral-fracture",
        "RTL-03, postop-lumbar-decompression"
    })
    void neverOpensWithACondition(String rule, String condition) {
        Someone other = chronic().and(condition, 60).justPassingLoadTests().justPassingRunTests();

        assertThat(fired(other)).doesNotContain(rule);
        assertThat(fired(chronic().justPassingLoadTests().justPassingRunTests()))
                .contains(rule);
        assertThat(fired(other.finding(Fact.PATIENT__NEURO_STABLE, false))).doesNotContain(rule);
    }

    @Test
    void raisesTheCapsItNamesAndLiftsTheBarbell() {
        Tolerance before = tolerance(chronic());
        Tolerance after = tolerance(chronic().justPassingLoadTests());

        assertThat(cap(before, Dimension.AXIAL_COMPRESSION)).isEqualTo(3);
        assertThat(before.forbiddenTags()).containsKey("heavy-barbell");
        assertThat(after.caps())
                .containsEntry(
                        Dimension.AXIAL_COMPRESSION,
                        Limit.of(4, new Provenance("nslbp-chronic", "chronic-build", "RTL-01")));
        assertThat(cap(after, Dimension.EXTERNAL_LOAD)).isEqualTo(4);
        assertThat(cap(after, Dimension.SHEAR)).isEqualTo(3);
        assertThat(cap(after, Dimension.LEVEL)).isEqualTo(5);
        assertThat(cap(after, Dimension.LUMBAR_FLEXION)).isEqualTo(3);
        assertThat(after.forbiddenTags()).doesNotContainKey("heavy-barbell").containsKey("sit-up-type");
    }

    @Test
    void addsNoCapWhereThereWasNoneAndLowersNone() {
        Someone pelvis = with("sacroiliac-joint-pain", 10).justPassingLoadTests();
        Someone fusion = healed(52);

        assertThat(tolerance(pelvis).caps()).doesNotContainKey(Dimension.SHEAR);
        assertThat(tolerance(fusion).caps())
                .containsEntry(Dimension.LEVEL, Limit.of(5, new Provenance("lumbar-fusion", "lf-52w-on", "MRW-01")));
        assertThat(cap(tolerance(fusion), Dimension.EXTERNAL_LOAD)).isEqualTo(3);
    }

    @Test
    void opensOnlyWhenEveryConditionNamesIt() {
        Someone bothNameIt =
                chronic().and("disc-herniation-no-radiculopathy", 12).justPassingLoadTests();
        Someone oneIsTooEarly =
                chronic().and("disc-herniation-no-radiculopathy", 11).justPassingLoadTests();
        Someone oneNeverDoes = chronic().and("osteoporosis-no-fracture", 60).justPassingLoadTests();
        Someone unknownWeeks =
                chronic().and("disc-herniation-no-radiculopathy", null).justPassingLoadTests();

        assertThat(cap(tolerance(bothNameIt), Dimension.AXIAL_COMPRESSION)).isEqualTo(4);
        assertThat(List.of(oneIsTooEarly, oneNeverDoes, unknownWeeks)).allSatisfy(someone -> {
            assertThat(fired(someone)).contains("RTL-01");
            assertThat(cap(tolerance(someone), Dimension.AXIAL_COMPRESSION)).isEqualTo(3);
            assertThat(tolerance(someone).forbiddenTags()).containsKey("heavy-barbell");
            assertThat(passed(someone)).isFalse();
        });
        assertThat(passed(bothNameIt)).isTrue();
    }

    @Test
    void runningOpensImpactButDoesNotPassTheLoadTests() {
        Someone runner = chronic().justPassingRunTests();

        assertThat(cap(tolerance(chronic()), Dimension.IMPACT)).isEqualTo(2);
        assertThat(cap(tolerance(runner), Dimension.IMPACT)).isEqualTo(3);
        assertThat(passed(runner)).isFalse();
        assertThat(passed(chronic().justPassingLoadTests())).isTrue();
    }

    @Test
    void runningIsLiftedWhereAPhaseForbidsItAndNamesTheRule() {
        KnowledgeBase knowledge = Sample.withPhases("nslbp-chronic", running(List.of("RTL-03")));
        KnowledgeBase closed = Sample.withPhases("nslbp-chronic", running(List.of("RTL-01")));
        Someone runner = chronic().justPassingRunTests();

        assertThat(new Gate(knowledge)
                        .decide(runner.intake())
                        .assessment()
                        .tolerance()
                        .forbiddenTags())
                .containsOnlyKeys("jump");
        assertThat(new Gate(closed)
                        .decide(runner.intake())
                        .assessment()
                        .tolerance()
                        .forbiddenTags())
                .containsOnlyKeys("jump", "running");
    }

    @Test
    void theSurgeonsLimitHoldsAfterAnUnlock() {
        Tolerance limited = tolerance(chronic()
                .justPassingLoadTests()
                .limitedBySurgeon(Dimension.EXTERNAL_LOAD, 1)
                .limitedBySurgeon(Dimension.CERVICAL_FLEXION, 2));

        assertThat(limited.caps())
                .containsEntry(Dimension.EXTERNAL_LOAD, Limit.of(1, new Provenance(null, null, "CLR-05")))
                .containsEntry(Dimension.CERVICAL_FLEXION, Limit.of(2, new Provenance(null, null, "CLR-05")));
        assertThat(cap(limited, Dimension.AXIAL_COMPRESSION)).isEqualTo(4);
    }

    @Test
    void theSurgeonNeverRaises() {
        Tolerance tolerance =
                tolerance(fused(8).limitedBySurgeon(Dimension.LEVEL, 5).liftingAtMost("20"));

        assertThat(cap(tolerance, Dimension.LEVEL)).isEqualTo(2);
        assertThat(tolerance.liftLimitKg()).isEqualByComparingTo("5");
        assertThat(tolerance(fused(8).liftingAtMost("3")).liftLimitKg()).isEqualByComparingTo("3");
    }

    private static Phase running(List<String> unlockWith) {
        return new Phase(
                "sample",
                null,
                Clock.NONE,
                0,
                null,
                Map.of(Dimension.IMPACT, 2),
                Set.of("running", "jump"),
                Set.of(),
                List.of(),
                unlockWith,
                null);
    }

    private static Someone chronic() {
        return with("nslbp-chronic", 10);
    }

    private static Someone healed(int weeks) {
        return fused(weeks)
                .cleared(true, true, "heavy-lifting")
                .finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true)
                .justPassingLoadTests();
    }

    private static Assessment assessed(Someone someone) {
        return new Gate(Sample.SHIPPED).decide(someone.intake()).assessment();
    }

    private static Tolerance tolerance(Someone someone) {
        return assessed(someone).tolerance();
    }

    private static int cap(Tolerance tolerance, Dimension dimension) {
        Limit limit = tolerance.caps().get(dimension);
        return limit == null ? Integer.MAX_VALUE : limit.value();
    }

    private static boolean passed(Someone someone) {
        return assessed(someone).facts().value(Fact.TESTS__RTL_PASSED).isFlag(true);
    }

    private static List<String> fired(Someone someone) {
        return assessed(someone).fired().stream().map(Rule::id).toList();
    }
}
