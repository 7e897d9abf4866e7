package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.gate.Gate;
import org.neutralspine.kernel.Violation;
import org.neutralspine.progression.LoadingLadder.Rung;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Range;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** The way back to heavier loads: whose rungs there are, and what is still missing for each. */
class LoadingLadderTest {

    private static final LoadTests PASSED = new LoadTests(2.0, 60.0, 60.0, 45.0, 50.0, 10, 30.0, 20.0, 15);

    private static List<Rung> rungs(Someone someone, LoadTests tests) {
        return new LoadingLadder(Sample.SHIPPED)
                .rungs(new Gate(Sample.SHIPPED).decide(someone.intake()).assessment(), tests);
    }

    private static Rung rung(String id, Someone someone, LoadTests tests) {
        return rungs(someone, tests).stream()
                .filter(rung -> rung.ruleId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Someone chronic() {
        return with("nslbp-chronic", 60).finding(Fact.HISTORY__WEEKS_AT_LEVEL_4, 4);
    }

    private static Someone healed() {
        return fused(52)
                .cleared(true, true, "heavy-lifting")
                .finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true)
                .finding(Fact.HISTORY__WEEKS_AT_LEVEL_4, 8);
    }

    @Test
    void backsWithoutSurgeryClimbToHeavyLiftingAndRunningFusedOnesToHeavierLifting() {
        assertThat(rungs(chronic(), LoadTests.NONE)).extracting(Rung::ruleId).containsExactly("RTL-01", "RTL-03");
        assertThat(rungs(healed(), LoadTests.NONE)).extracting(Rung::ruleId).containsExactly("RTL-02");
        assertThat(rungs(with("osteoporotic-vertebral-fracture", 60), LoadTests.NONE))
                .isEmpty();
    }

    @Test
    void whoPassedExactlyTheLeastReachesTheRung() {
        assertThat(rung("RTL-01", chronic(), PASSED).missing()).isEmpty();
        assertThat(rung("RTL-01", chronic(), PASSED).isReached()).isTrue();
        assertThat(rung("RTL-02", healed(), PASSED).missing()).isEmpty();
    }

    private record TooLittle(LoadTests tests, String missing) {}

    static Stream<TooLittle> justTooLittle() {
        return Stream.of(
                new TooLittle(
                        new LoadTests(2.1, 60.0, 60.0, 45.0, 50.0, 10, null, null, null),
                        "pain at rest, mean of seven days: at most 2, now 2.1"),
                new TooLittle(
                        new LoadTests(2.0, 59.0, 60.0, 45.0, 50.0, 10, null, null, null),
                        "seconds of the Biering-Sorensen hold: at least 60, now 59"),
                new TooLittle(
                        new LoadTests(2.0, 60.0, 59.0, 45.0, 50.0, 10, null, null, null),
                        "seconds of front plank: at least 60, now 59"),
                new TooLittle(
                        new LoadTests(2.0, 60.0, 60.0, 45.0, 44.0, 10, null, null, null),
                        "seconds of side plank on the weaker side: at least 45, now 44"),
                new TooLittle(
                        new LoadTests(2.0, 60.0, 60.0, 80.0, 100.0, 10, null, null, null),
                        "side plank, weaker side over stronger side: at least 0.9, now 0.8"),
                new TooLittle(
                        new LoadTests(2.0, 60.0, 60.0, 45.0, 50.0, 9, null, null, null),
                        "hip hinges with all three stick contacts kept: at least 10, now 9"),
                new TooLittle(
                        new LoadTests(2.0, null, 60.0, 45.0, 50.0, 10, null, null, null),
                        "seconds of the Biering-Sorensen hold: at least 60, now not known"));
    }

    @ParameterizedTest
    @MethodSource("justTooLittle")
    void whatIsMissingIsSaidInWords(TooLittle tooLittle) {
        assertThat(rung("RTL-01", chronic(), tooLittle.tests()).missing())
                .extracting(GateCheck::text)
                .containsExactly(tooLittle.missing());
    }

    @Test
    void oneSideOfASidePlankSaysNothingAboutTheOther() {
        LoadTests oneSide = new LoadTests(2.0, 60.0, 60.0, 45.0, null, 10, null, null, null);

        assertThat(rung("RTL-01", chronic(), oneSide).missing())
                .extracting(GateCheck::text)
                .containsExactly(
                        "seconds of side plank on the weaker side: at least 45, now not known",
                        "side plank, weaker side over stronger side: at least 0.9, now not known");
    }

    @Test
    void aPhaseThatDoesNotOpenTheRungIsNamed() {
        Someone half = fused(30)
                .cleared(true, true, "heavy-lifting")
                .finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true)
                .finding(Fact.HISTORY__WEEKS_AT_LEVEL_4, 8);

        assertThat(rung("RTL-02", half, PASSED).missing())
                .extracting(GateCheck::text)
                .contains(
                        "weeks since surgery, six lower while healing is slow (FUS-08): at least 52, now 30",
                        "open in the present phase of Lumbar or lumbosacral fusion, one to four segments: not yet");
    }

    @Test
    void saysWhatOpensHowItBeginsAndWhoSigns() {
        Rung rung = rung("RTL-01", chronic(), PASSED);

        assertThat(rung.opens()).contains("external load up to 4 of 4", "level up to 5 of 5", "heavy barbell");
        assertThat(rung.begins()).containsEntry("start_body_weight_pct", new Range(25, 50));
        assertThat(rung.signatures()).containsExactly("physiotherapist");
        assertThat(rung("RTL-02", healed(), PASSED).signatures()).containsExactly("spine_surgeon");
    }

    @Test
    void runningAsksForWalkingBalanceAndCalves() {
        LoadTests runner = new LoadTests(2.0, null, null, null, null, null, 29.0, 19.0, 14);

        assertThat(rung("RTL-03", chronic(), runner).missing())
                .extracting(GateCheck::text)
                .contains(
                        "minutes of brisk walking: at least 30, now 29",
                        "seconds on one leg: at least 20, now 19",
                        "heel raises on one leg: at least 15, now 14");
    }

    @Test
    void impossibleMeasurementsAreNamed() {
        LoadTests impossible = new LoadTests(11.0, -1.0, null, 0.0, 0.0, null, null, null, null);

        assertThat(impossible.violations())
                .extracting(Violation::path)
                .containsExactly("tests.pain_rest_7d_mean", "tests.biering_sorensen_s");
        assertThat(PASSED.violations()).isEmpty();
    }
}
