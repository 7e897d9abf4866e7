package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** What is taken as given while nobody said otherwise: the cautious reading. */
class PatientDefaultsTest {

    @ParameterizedTest
    @CsvSource({
        "lumbar-fusion, 5, false",
        "lumbar-fusion, 6, true",
        "long-instrumented-fusion, 5, false",
        "postop-lumbar-decompression, 5, false",
        "postop-lumbar-decompression, 6, true",
        "osteoporotic-vertebral-fracture, 1, true",
        "nslbp-acute, 0, true"
    })
    void aWoundCountsAsOpenForSixWeeks(String condition, int weeks, boolean closed) {
        assertThat(fact(with(condition, weeks), Fact.PATIENT__WOUND_CLOSED)).isEqualTo(Value.of(closed));
    }

    @Test
    void aWoundHealsByTheGivenWeeksEvenWhereBoneIsSlow() {
        Someone smoker = fused(6).finding(Fact.PATIENT__HEALING_RISK, true);

        assertThat(fact(smoker, Fact.PATIENT__WOUND_CLOSED)).isEqualTo(Value.of(true));
        assertThat(fact(fused(null), Fact.PATIENT__WOUND_CLOSED)).isEqualTo(Value.of(false));
    }

    @Test
    void whoeverLookedAtTheWoundIsBelieved() {
        assertThat(fact(fused(2).finding(Fact.PATIENT__WOUND_CLOSED, true), Fact.PATIENT__WOUND_CLOSED))
                .isEqualTo(Value.of(true));
        assertThat(fact(fused(20).finding(Fact.PATIENT__WOUND_CLOSED, false), Fact.PATIENT__WOUND_CLOSED))
                .isEqualTo(Value.of(false));
    }

    @ParameterizedTest
    @CsvSource({
        "64, neck-pain, false",
        "65, neck-pain, true",
        "50, osteoporosis-no-fracture, true",
        "50, osteoporotic-vertebral-fracture, true"
    })
    void aFallIsReckonedWithFromSixtyFiveOrWithBrittleBones(int age, String condition, boolean risk) {
        assertThat(fact(with(condition, 20).aged(age), Fact.PATIENT__FALLS_RISK))
                .isEqualTo(Value.of(risk));
    }

    @Test
    void whoeverTestedTheBalanceIsBelieved() {
        Someone steady = with("neck-pain", 20).aged(80).finding(Fact.PATIENT__FALLS_RISK, false);

        assertThat(fact(steady, Fact.PATIENT__FALLS_RISK)).isEqualTo(Value.of(false));
    }

    @ParameterizedTest
    @CsvSource({
        "nslbp-chronic, true",
        "lumbar-fusion, false",
        "postop-lumbar-decompression, false",
        "osteoporotic-vertebral-fracture, false",
        "pregnancy-related, false",
        "failed-back-surgery-syndrome, false"
    })
    void onlySomeConditionsNeedAClearance(String condition, boolean valid) {
        Someone uncleared = with(condition, 20).cleared(false, false);

        assertThat(fact(uncleared, Fact.PATIENT__CLEARANCE_VALID)).isEqualTo(Value.of(valid));
        assertThat(fact(uncleared, Fact.PATIENT__CLEARANCE_COVERS_PHASE)).isEqualTo(Value.of(valid));
    }

    @Test
    void oneConditionThatNeedsAClearanceIsEnough() {
        Someone both = with("nslbp-chronic", 20).and("pregnancy-related", 20).cleared(false, true);

        assertThat(fact(both, Fact.PATIENT__CLEARANCE_VALID)).isEqualTo(Value.of(false));
        assertThat(fact(both, Fact.PATIENT__CLEARANCE_COVERS_PHASE)).isEqualTo(Value.of(true));
    }

    @Test
    void theClearanceTellsWhatItIsFor() {
        assertThat(fact(fused(60).cleared(true, true, "heavy-lifting"), Fact.PATIENT__CLEARANCE_SCOPE))
                .isEqualTo(Value.of(List.of("heavy-lifting")));
    }

    @Test
    void nobodyIsSupervisedOrSlowToHealOrUnstableUnlessSaid() {
        Someone someone = with("nslbp-chronic", 20);

        assertThat(fact(someone, Fact.PATIENT__SUPERVISED)).isEqualTo(Value.of(false));
        assertThat(fact(someone, Fact.PATIENT__HEALING_RISK)).isEqualTo(Value.of(false));
        assertThat(fact(someone, Fact.PATIENT__NEURO_STABLE)).isEqualTo(Value.of(true));
        assertThat(fact(someone, Fact.TESTS__RTL_PASSED)).isEqualTo(Value.of(false));
        assertThat(fact(someone, Fact.PATIENT__RADIOGRAPHIC_FUSION)).isEqualTo(Value.missing());
        assertThat(fact(someone, Fact.PATIENT__EXTENSION_PREFERENCE)).isEqualTo(Value.missing());
    }

    @Test
    void aFusionWithoutItsDataNamesWhatIsMissing() {
        assertThat(fact(with("lumbar-fusion", 20), Fact.PATIENT__MISSING_INPUTS))
                .isEqualTo(Value.of(List.of("levels", "date_of_surgery")));
        assertThat(fact(fused(20), Fact.PATIENT__MISSING_INPUTS)).isEqualTo(Value.of(List.of()));
        assertThat(fact(with("nslbp-chronic", 20), Fact.PATIENT__MISSING_INPUTS))
                .isEqualTo(Value.of(List.of()));
    }

    @Test
    void theLevelsOfAnOperationThatWasNoFusionFuseNothing() {
        Someone decompressed = with("postop-lumbar-decompression", 20).at(Vertebra.T12, Vertebra.L1);

        assertThat(fact(decompressed, Fact.PATIENT__HAS_FUSION)).isEqualTo(Value.of(false));
        assertThat(fact(decompressed, Fact.PATIENT__FUSED_SEGMENTS)).isEqualTo(Value.missing());
        assertThat(fact(decompressed, Fact.PATIENT__FUSION_TOUCHES_JUNCTION)).isEqualTo(Value.of(false));
        assertThat(fact(fused(20).at(Vertebra.L2, Vertebra.S1), Fact.PATIENT__FUSED_SEGMENTS))
                .isEqualTo(Value.of(4));
    }

    @Test
    void theYoungestOfTwoConditionsCounts() {
        Someone several = with("nslbp-chronic", 20).and("neck-pain", 3).and("facet-joint-pain", null);

        assertThat(fact(several, Fact.PATIENT__WEEKS_SINCE_ONSET)).isEqualTo(Value.of(3));
        assertThat(fact(with("facet-joint-pain", null), Fact.PATIENT__WEEKS_SINCE_ONSET))
                .isEqualTo(Value.missing());
    }

    @Test
    void flagsStandInTheOrderTheyAreAskedAndSurgeonsLimitsByName() {
        Someone someone = fused(20)
                .saysYesTo("fear-high", "night-pain")
                .limitedBySurgeon(Dimension.LEVEL, 2)
                .limitedBySurgeon(Dimension.LUMBAR_ROTATION, 0);

        assertThat(fact(someone, Fact.PATIENT__REDFLAGS)).isEqualTo(Value.of(List.of("night-pain", "fear-high")));
        assertThat(fact(someone, Fact.PATIENT__SURGEON_LIMITS))
                .isEqualTo(Value.of(List.of("lumbar.rotation", "level")));
        assertThat(fact(someone, Fact.PATIENT__REDFLAG_URGENCY)).isEqualTo(Value.of("refer"));
    }

    private static Value fact(Someone someone, Fact fact) {
        Intake intake = someone.intake();
        return new Gate(Sample.SHIPPED).decide(intake).assessment().facts().value(fact);
    }
}
