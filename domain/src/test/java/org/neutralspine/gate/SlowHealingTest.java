package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Slow healers are counted six weeks younger, for the phase and for every rule, until imaging shows union (FUS-08). */
class SlowHealingTest {

    @ParameterizedTest
    @CsvSource({
        "0, lf-0-6w, 0",
        "5, lf-0-6w, 0",
        "6, lf-0-6w, 0",
        "11, lf-0-6w, 5",
        "12, lf-6-12w, 6",
        "31, lf-12-26w, 25",
        "32, lf-26-52w, 26",
        "57, lf-26-52w, 51",
        "58, lf-52w-on, 52"
    })
    void aSmokersPhaseAndWeeksAreSixWeeksBackAndNeverBelowNought(int weeks, String phase, int effective) {
        Assessment assessment = assessed(fused(weeks).finding(Fact.PATIENT__HEALING_RISK, true));

        assertThat(assessment.phases())
                .extracting(active -> active.phase().id())
                .containsExactly(phase);
        assertThat(assessment.facts().value(Fact.PATIENT__WEEKS_SINCE_SURGERY)).isEqualTo(Value.of(effective));
    }

    @Test
    void threeFusedSegmentsHealSlowlyAndTwoDoNot() {
        assertThat(weeks(fused(12).at(Vertebra.L3, Vertebra.L5))).isEqualTo(Value.of(12));
        assertThat(weeks(fused(12).at(Vertebra.L2, Vertebra.L5))).isEqualTo(Value.of(6));
    }

    @ParameterizedTest
    @CsvSource({"osteoporosis-no-fracture, 6", "osteoporotic-vertebral-fracture, 6", "neck-pain, 12"})
    void osteoporosisHealsSlowly(String condition, int effective) {
        assertThat(weeks(fused(12).and(condition, 20))).isEqualTo(Value.of(effective));
    }

    @Test
    void unionSeenOnImagingGivesTheWeeksBackAndItsAbsenceDoesNot() {
        Someone smoker = fused(12).finding(Fact.PATIENT__HEALING_RISK, true);
        assertThat(weeks(smoker)).isEqualTo(Value.of(6));
        assertThat(weeks(smoker.finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, false)))
                .isEqualTo(Value.of(6));
        assertThat(weeks(smoker.finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true)))
                .isEqualTo(Value.of(12));
    }

    @Test
    void onlyTheFusionsClockIsSetBack() {
        Assessment assessment = assessed(fused(12).and("neck-pain", 6).finding(Fact.PATIENT__HEALING_RISK, true));

        assertThat(assessment.phases())
                .extracting(active -> active.phase().id())
                .containsExactly("lf-6-12w", "neck-6w-on");
        assertThat(assessment.facts().value(Fact.PATIENT__WEEKS_SINCE_ONSET)).isEqualTo(Value.of(6));
        assertThat(assessed(with("nslbp-acute", 8).finding(Fact.PATIENT__HEALING_RISK, true))
                        .facts()
                        .value(Fact.PATIENT__WEEKS_SINCE_SURGERY))
                .isEqualTo(Value.missing());
    }

    private static Value weeks(Someone someone) {
        return assessed(someone).facts().value(Fact.PATIENT__WEEKS_SINCE_SURGERY);
    }

    private static Assessment assessed(Someone someone) {
        return new Gate(Sample.SHIPPED).decide(someone.intake()).assessment();
    }
}
