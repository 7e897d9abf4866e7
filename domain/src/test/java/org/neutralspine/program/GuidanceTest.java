package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** What rules advise reaches somebody: the patient in words, the clinician with the rule. */
class GuidanceTest {

    @Test
    void somebodyAfraidOfMovementReadsThatHurtIsNotHarmAndThePhysiotherapistHowToBegin() {
        Guidance guidance = guidance(Someone.with("nslbp-chronic", 60).finding(Fact.PATIENT__TSK17, 38));

        assertThat(guidance.words()).anyMatch(words -> words.startsWith("Some discomfort up to 4 out of 10"));
        assertThat(guidance.approaches())
                .extracting(advised -> advised.rule().id())
                .contains("FEAR-01", "FEAR-03");
        assertThat(guidance.referrals())
                .extracting(advised -> advised.effect().target())
                .contains("physiotherapist-with-cognitive-behavioural-training");
    }

    @Test
    void somebodyJustBelowTheBoundaryDoesNot() {
        Guidance guidance = guidance(Someone.with("nslbp-chronic", 60).finding(Fact.PATIENT__TSK17, 37));

        assertThat(guidance.words()).noneMatch(words -> words.startsWith("Some discomfort"));
        assertThat(guidance.referrals()).isEmpty();
    }

    @Test
    void afterAFusionBagsAreCarriedAtTheSides() {
        assertThat(guidance(Someone.fused(30)).words())
                .anyMatch(words -> words.startsWith("Carry bags in both hands"))
                .anyMatch(words -> words.startsWith("Look for the back position that feels easiest"))
                .anyMatch(words -> words.startsWith("You do not need to press your back flat"));
    }

    @Test
    void whileTheGateWithholdsItsOwnMessageStandsAlone() {
        assertThat(guidance(Someone.fused(30).saysYesTo("ces-saddle")).words()).isEmpty();
    }

    private static Guidance guidance(Someone someone) {
        return Guidance.of(Sample.SHIPPED, Preview.of(Sample.SHIPPED, someone.intake()));
    }
}
