package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Bench.front;
import static org.neutralspine.program.Bench.hinge;
import static org.neutralspine.program.Bench.ids;
import static org.neutralspine.program.Bench.item;
import static org.neutralspine.program.Bench.side;
import static org.neutralspine.testing.Sample.easy;
import static org.neutralspine.testing.Someone.fused;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Outcome;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** Which exercises a program holds: one for every need, then what the condition favours, eight at most. */
class ProgramShapeTest {

    @Test
    void fillsEveryNeedOnceInOrder() {
        Program program = Bench.full().program();

        assertThat(program.items().subList(0, 5))
                .extracting(Prescription::slot)
                .containsExactly("aerobic", "control", "anterior-core", "lateral-or-anti-rotation", "posterior-chain");
        assertThat(ids(program)).containsExactly("walking", "brace", "front", "side", "hinge");
        assertThat(program.emptySlots()).isEmpty();
        assertThat(program.items()).allSatisfy(item -> assertThat(item.why()).isNotBlank());
    }

    @Test
    void aNeedNothingFillsStaysEmptyAndIsNamed() {
        Program program = Bench.full().without("hinge").without("brace").program();

        assertThat(program.emptySlots()).containsExactly("control", "posterior-chain");
        assertThat(ids(program)).containsExactly("walking", "front", "side");
    }

    @Test
    void theTrunkMustReallyResistInTheNeedsThatAskForIt() {
        Bench bench = Bench.full().without("front").without("side");
        SampleExercise weakFront =
                easy("weak-front").of(Category.ANTI_EXTENSION).resisting("anti_extension", 0);
        SampleExercise weakSide = easy("weak-side").of(Category.ANTI_ROTATION).resisting("anti_rotation", 1);

        assertThat(bench.with(weakFront, weakSide).program().emptySlots())
                .containsExactly("anterior-core", "lateral-or-anti-rotation");
        assertThat(bench.with(front("front"), side("side")).program().emptySlots())
                .isEmpty();
    }

    @Test
    void theFocusOfThePhaseComesBeforeWhatTheConditionPrefers() {
        Program program = Bench.full(Category.BALANCE)
                .with(easy("reach").of(Category.MOBILITY), easy("stand").of(Category.BALANCE))
                .program();

        assertThat(ids(program)).endsWith("hinge", "stand", "reach");
        assertThat(item(program, "stand").slot()).isEqualTo("balance");
    }

    @Test
    void whatIsNeitherFocusNorPreferredIsNotAdded() {
        assertThat(ids(Bench.full().with(easy("stand").of(Category.BALANCE)).program()))
                .doesNotContain("stand");
    }

    @Test
    void aCategoryAChosenExerciseBearsAnywayAsksForNothingMore() {
        Program program = Bench.full(Category.BALANCE)
                .without("hinge")
                .with(
                        easy("hinge").of(Category.POSTERIOR_CHAIN, Category.BALANCE),
                        easy("stand").of(Category.BALANCE))
                .program();

        assertThat(ids(program)).contains("hinge").doesNotContain("stand");
    }

    @Test
    void eightAreEnough() {
        Program program = Bench.full(Category.BALANCE)
                .with(
                        easy("reach").of(Category.MOBILITY),
                        easy("stand").of(Category.BALANCE),
                        easy("pull").of(Category.STRETCH),
                        easy("lift").of(Category.FUNCTIONAL_STRENGTH))
                .program();

        assertThat(ids(program))
                .containsExactly("walking", "brace", "front", "side", "hinge", "stand", "reach", "pull");
    }

    @Test
    void anExerciseStandsInAProgramOnce() {
        Program program = Bench.full()
                .without("front")
                .without("side")
                .with(easy("bird-dog")
                        .of(Category.CORE_ENDURANCE, Category.POSTERIOR_CHAIN)
                        .resisting("anti_rotation", 2))
                .program();

        assertThat(ids(program)).containsOnlyOnce("bird-dog");
        assertThat(ids(program)).contains("hinge");
    }

    @Test
    void skillsAreTaughtBesideTheProgram() {
        Program program = Bench.full()
                .with(easy("log-roll-transfer").of(Category.FUNCTIONAL_STRENGTH))
                .program();

        assertThat(ids(program)).doesNotContain("log-roll-transfer");
    }

    @Test
    void onlyWhatThePatientHasAtHandIsChosen() {
        Bench bench = Bench.full().without("hinge").with(hinge("band-pull").needing("elastic band"), hinge("plain"));

        assertThat(ids(bench.without("plain").program())).contains("band-pull");
        assertThat(ids(bench.program(bench.someone().owning("elastic band")))).contains("band-pull");
        assertThat(bench.program(bench.someone().owning()).emptySlots()).containsExactly("posterior-chain");
    }

    @Test
    void fewerThanThreeKindsOfExerciseAreHandedToAClinician() {
        Bench two = Bench.empty().with(Bench.walk("walking", 5, 3, 7), Bench.brace("brace"));

        Preview refused = two.preview(two.someone());

        assertThat(refused.verdict().answer().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
        assertThat(refused.verdict().answer().messageKey()).isEqualTo("too_few");
        assertThat(refused.program()).isEmpty();
        assertThat(refused.appraisals()).isEmpty();
        assertThat(refused.rulesFired()).contains("MRW-01", "MRW-03");
        assertThat(ids(two.with(hinge("hinge")).program())).containsExactly("walking", "brace", "hinge");
    }

    @Test
    void whatMustBeChangedEntersOnlyWhereNothingAllowedFillsTheNeed() {
        SampleExercise bridge = hinge("bridge").tagged("implant-load-ge-walking");

        assertThat(ids(afterFusion(bridge, hinge("glute-squeeze"))))
                .contains("glute-squeeze")
                .doesNotContain("bridge");
        assertThat(ids(afterFusion(bridge))).contains("bridge");
    }

    @Test
    void saysWhichRulesShapedIt() {
        Someone starter = Bench.full().someone().finding(Fact.PATIENT__ACTIVITY_LEVEL, "light");

        assertThat(Bench.full().preview(starter).rulesFired())
                .contains("MRW-01", "SEL-01", "SEL-02", "DOSE-01", "DOSE-03", "DOSE-06")
                .doesNotContain("DOSE-02", "DOSE-07", "DOSE-08", "MRW-03");
        assertThat(Bench.full().preview(starter.trainedBefore()).rulesFired()).doesNotContain("SEL-02");
    }

    @Test
    void saysWhichRulesStandBehindItsWordsAndItsExplanations() {
        assertThat(Bench.full().preview(Bench.full().someone()).rulesFired())
                .containsSubsequence("REG-01", "REG-02", "SEL-01", "SEL-03", "FEAR-02", "EXP-01", "EXP-02");
        assertThat(Preview.of(Sample.SHIPPED, Someone.with("nslbp-chronic", 30).intake())
                        .rulesFired())
                .contains("FEAR-03");
        assertThat(Preview.of(Sample.SHIPPED, Someone.with("nslbp-acute", 2).intake())
                        .rulesFired())
                .doesNotContain("FEAR-03");
    }

    private static Program afterFusion(SampleExercise... hinges) {
        KnowledgeBase free = Sample.withPhases("lumbar-fusion", Sample.phase("free", Map.of(), Set.of()));
        Bench bench = Bench.full().without("hinge").with(hinges);
        Exercise[] shelf = bench.shelf();
        return Preview.of(Sample.knowing(free, shelf), fused(8).intake())
                .program()
                .orElseThrow();
    }
}
