package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Weeks alone open no phase after a fusion: while its criteria are not met, the phase before holds too (PROG-08). */
class PhaseCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "5, lf-0-6w, lf-0-6w",
        "6, lf-0-6w, lf-6-12w",
        "11, lf-0-6w, lf-6-12w",
        "12, lf-6-12w, lf-12-26w",
        "26, lf-12-26w, lf-26-52w",
        "52, lf-26-52w, lf-52w-on",
        "300, lf-26-52w, lf-52w-on"
    })
    void whileTheCriteriaAreNotMetThePhaseBeforeStaysInForce(int weeks, String before, String named) {
        assertThat(phases(notReady(weeks))).containsOnly(before, named).last().isEqualTo(named);
    }

    @Test
    void onlyASaidNoHoldsBack() {
        assertThat(phases(fused(12))).containsExactly("lf-12-26w");
        assertThat(phases(fused(12).finding(Fact.PATIENT__PHASE_CRITERIA_MET, true)))
                .containsExactly("lf-12-26w");
    }

    @ParameterizedTest
    @CsvSource({"LEVEL, 6, 1", "LEVEL, 12, 2", "LEVEL, 26, 3", "EXTERNAL_LOAD, 12, 1", "AXIAL_COMPRESSION, 12, 2"})
    void theCapsOfThePhaseBeforeHold(Dimension dimension, int weeks, int cap) {
        assertThat(cap(notReady(weeks), dimension)).isEqualTo(cap);
        assertThat(cap(fused(weeks), dimension)).isGreaterThan(cap);
    }

    @Test
    void theyNameTheRuleThatKeepsThem() {
        assertThat(namesOf(notReady(12), Dimension.LEVEL)).containsExactly("lf-6-12w PROG-08");
        assertThat(namesOf(fused(12), Dimension.LEVEL)).containsExactly("lf-12-26w MRW-01");
    }

    @Test
    void soDoesItsLiftingLimit() {
        assertThat(assessed(notReady(12)).tolerance().liftLimitKg()).isEqualByComparingTo("5");
        assertThat(assessed(fused(12)).tolerance().liftLimitKg()).isEqualByComparingTo("10");
    }

    @Test
    void aSlowHealerIsHeldFromThePhaseOfTheirOwnClock() {
        assertThat(phases(notReady(12).finding(Fact.PATIENT__HEALING_RISK, true)))
                .containsExactly("lf-0-6w", "lf-6-12w");
    }

    @Test
    void theOtherConditionsGoOnByTheirOwnClock() {
        assertThat(phases(notReady(12).and("neck-pain", 6))).containsExactly("lf-6-12w", "lf-12-26w", "neck-6w-on");
        assertThat(phases(with("neck-pain", 6).finding(Fact.PATIENT__PHASE_CRITERIA_MET, false)))
                .containsExactly("neck-6w-on");
    }

    private static Someone notReady(int weeks) {
        return fused(weeks).finding(Fact.PATIENT__PHASE_CRITERIA_MET, false);
    }

    private static List<String> phases(Someone someone) {
        return assessed(someone).phases().stream()
                .map(active -> active.phase().id())
                .toList();
    }

    private static List<String> namesOf(Someone someone, Dimension dimension) {
        Limit limit = assessed(someone).tolerance().caps().get(dimension);
        return limit == null
                ? List.of()
                : limit.from().stream()
                        .map(from -> from.phase() + " " + from.ruleId())
                        .toList();
    }

    private static @Nullable Integer cap(Someone someone, Dimension dimension) {
        var limit = assessed(someone).tolerance().caps().get(dimension);
        return limit == null ? null : limit.value();
    }

    private static Assessment assessed(Someone someone) {
        return new Gate(Sample.SHIPPED).decide(someone.intake()).assessment();
    }
}
