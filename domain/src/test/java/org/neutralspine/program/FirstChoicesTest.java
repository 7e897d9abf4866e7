package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Bench.brace;
import static org.neutralspine.program.Bench.hinge;
import static org.neutralspine.program.Bench.ids;
import static org.neutralspine.program.Bench.walk;
import static org.neutralspine.testing.Sample.easy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Category;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** What a physiotherapist reaches for first, and at which level. */
class FirstChoicesTest {

    @Test
    void aStapleComesBeforeWhatIsMeantForTheConditionBeforeWhatNeedsNothingBeforeTheRest() {
        Bench bench = Bench.full()
                .without("hinge")
                .with(
                        hinge("a-rest").needing("roman chair"),
                        hinge("b-plain"),
                        hinge("c-meant").needing("roman chair").onlyFor("neck-pain"),
                        hinge("glute-set").needing("roman chair"));

        assertThat(ids(bench.program())).contains("glute-set");
        assertThat(ids(bench.without("glute-set").program())).contains("c-meant");
        assertThat(ids(bench.without("c-meant").program())).contains("b-plain");
        assertThat(ids(bench.without("b-plain").program())).contains("a-rest");
    }

    @Test
    void whatTheConditionPrefersComesBeforeTheStaples() {
        Bench bench = Bench.of("lumbar-stenosis-central")
                .with(walk("walking", 5, 3, 7), walk("walking-intervals", 3, 2, 7), brace("brace"), hinge("hinge"));

        assertThat(ids(bench.program())).contains("walking-intervals").doesNotContain("walking");
    }

    @Test
    void staplesOfAnOrderedNeedKeepTheirOrderWhateverTheLevel() {
        Bench bench = Bench.full()
                .without("brace")
                .with(
                        brace("neutral-spine-drill").level(2),
                        brace("diaphragmatic-breathing").level(1));

        assertThat(ids(bench.program())).contains("diaphragmatic-breathing");
    }

    @Test
    void afterFreeWeightsProvokedAMachineStandsInAndWithoutOneWhateverIsNoFreeWeight() {
        Bench bench = Bench.full(Category.FUNCTIONAL_STRENGTH)
                .with(
                        strength("a-goblet").needing("kettlebell"),
                        strength("b-rise").needing("strap"),
                        strength("leg-press-machine").needing("leg press"));
        Someone provoked = bench.someone().finding(Fact.HISTORY__FREE_WEIGHT_PROVOKES, true);

        assertThat(ids(bench.program())).contains("a-goblet");
        assertThat(ids(bench.program(provoked))).contains("leg-press-machine").doesNotContain("a-goblet", "b-rise");
        assertThat(ids(bench.without("leg-press-machine").program(provoked)))
                .contains("b-rise")
                .doesNotContain("a-goblet");
    }

    private static SampleExercise strength(String id) {
        return easy(id).of(Category.FUNCTIONAL_STRENGTH);
    }

    @Test
    void activePeopleWalkBriskly() {
        Bench bench = Bench.full().with(walk("brisk-walking", 20, 1, 4));
        Someone active = bench.someone().finding(Fact.PATIENT__ACTIVITY_LEVEL, "active");

        assertThat(ids(bench.program(active))).contains("brisk-walking").doesNotContain("walking");
        assertThat(ids(bench.program())).contains("walking").doesNotContain("brisk-walking");
    }

    @Test
    void aNeckGetsNeckMobilityAndABackGetsItsOwn() {
        SampleExercise[] both = {
            easy("cat-cow-small-range").of(Category.MOBILITY), easy("chin-tuck").of(Category.MOBILITY)
        };

        assertThat(ids(Bench.full(Category.MOBILITY).with(both).program()))
                .contains("chin-tuck")
                .doesNotContain("cat-cow-small-range");
        assertThat(ids(Bench.of("nslbp-chronic", Category.MOBILITY)
                        .with(walk("walking", 5, 3, 7), brace("brace"), hinge("hinge"))
                        .with(both)
                        .program()))
                .contains("cat-cow-small-range");
    }

    @Test
    void aPainfulNeckTrainsTheTrunkWithTheHeadResting() {
        assertThat(shipped(Someone.with("neck-pain", 8).owning("elastic band")))
                .contains("deadbug-heel-tap", "chin-tuck", "band-row-seated")
                .doesNotContain("mcgill-curl-up");
    }

    @Test
    void anExpectantMotherMovesHerPelvisSitting() {
        assertThat(shipped(Someone.with("pregnancy-related", 20).owning())).contains("pelvic-tilt-seated");
    }

    private static List<String> shipped(Someone someone) {
        return ids(Preview.of(Sample.SHIPPED, someone.intake()).program().orElseThrow());
    }

    @Test
    void aDocumentedExtensionPreferenceIsFollowedFirst() {
        Bench bench = Bench.full(Category.MOBILITY)
                .with(
                        easy("thoracic-extension-chair-roller").of(Category.MOBILITY),
                        easy("prone-lying").of(Category.MOBILITY));
        Someone centralising = bench.someone().finding(Fact.PATIENT__EXTENSION_PREFERENCE, true);

        assertThat(ids(bench.program(centralising))).contains("prone-lying");
        assertThat(ids(bench.program()))
                .contains("thoracic-extension-chair-roller")
                .doesNotContain("prone-lying");
    }

    @Test
    void aFirstProgramAimsOneAboveTheEasiestAndNeverHigher() {
        Bench bench = Bench.full()
                .without("hinge")
                .with(
                        hinge("one").level(1),
                        hinge("two").level(2),
                        hinge("three").level(3));

        assertThat(ids(bench.program())).contains("two");
        assertThat(ids(bench.without("two").program())).contains("one");
        assertThat(bench.without("one").program().emptySlots()).containsExactly("posterior-chain");
    }

    @ParameterizedTest
    @CsvSource({
        "HISTORY__WEEKS_AT_LEVEL_3, 1, three",
        "HISTORY__WEEKS_AT_LEVEL_3, 0, two",
        "HISTORY__WEEKS_AT_LEVEL_5, 2, four"
    })
    void aLaterProgramAimsAtTheHighestLevelTrained(Fact weeks, double number, String chosen) {
        Bench bench = Bench.full()
                .without("hinge")
                .with(
                        hinge("one").level(1),
                        hinge("two").level(2),
                        hinge("three").level(3),
                        hinge("four").level(4));
        Someone trained = bench.someone()
                .trainedBefore()
                .finding(Fact.HISTORY__WEEKS_AT_LEVEL_1, 4)
                .finding(Fact.HISTORY__WEEKS_AT_LEVEL_2, 4)
                .finding(weeks, number);

        assertThat(ids(bench.program(trained))).contains(chosen);
    }

    @Test
    void aLaterProgramPrefersBelowTheAimButTakesTheNearestAboveRatherThanNothing() {
        Bench bench = Bench.full()
                .without("hinge")
                .with(hinge("one").level(1), hinge("four").level(4));
        Someone trained = bench.someone().trainedBefore().finding(Fact.HISTORY__WEEKS_AT_LEVEL_3, 4);

        assertThat(ids(bench.program(trained))).contains("one");
        assertThat(ids(bench.without("one").program(trained))).contains("four");
    }

    @Test
    void withinOneLevelTheOrderOfTheListDecidesThenTheName() {
        Bench bench = Bench.full().without("hinge").with(hinge("glute-set"), hinge("clamshell"), hinge("a-plain"));

        assertThat(ids(bench.program())).contains("clamshell");
        assertThat(ids(bench.without("clamshell")
                        .without("glute-set")
                        .with(hinge("b-plain"))
                        .program()))
                .contains("a-plain");
    }

    @ParameterizedTest
    @CsvSource({
        "mat, true",
        "pillow, true",
        "sock or cloth, true",
        "elastic band, true",
        "elastic band or cable, true",
        "light elastic band, true",
        "cable, false",
        "exercise bike, false",
        "chair or box, true"
    })
    void equipmentIsAtHandInEveryHomeOrOwned(String needed, boolean suffices) {
        assertThat(new Equipment(Set.of("elastic band"))
                        .suffices(easy("x").needing(needed).made()))
                .isEqualTo(suffices);
        assertThat(new Equipment(null).suffices(easy("x").needing(needed).made()))
                .isTrue();
    }

    @Test
    void everyThingAnExerciseNeedsMustBeThere() {
        Equipment band = new Equipment(Set.of("elastic band"));

        assertThat(band.suffices(easy("x").needing("elastic band", "mat").made()))
                .isTrue();
        assertThat(band.suffices(easy("x").needing("elastic band", "rack").made()))
                .isFalse();
        assertThat(Equipment.none(easy("x").needing("mat", "wall").made())).isTrue();
        assertThat(Equipment.none(easy("x").needing("elastic band").made())).isFalse();
    }
}
