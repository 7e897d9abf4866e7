package org.neutralspine.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.screening.Screening.Finding;
import org.neutralspine.testing.Sample;

/** What the red-flag answers come to. */
class ScreeningTest {

    @ParameterizedTest
    @CsvSource({"ces-saddle, true", "weight-loss, true", "night-pain, false", "feeling-ill, false"})
    void notSureCountsAsYesForEmergencyAndUrgentAndForNothingMilder(String flag, boolean counts) {
        assertThat(Sample.SHIPPED.redFlag(flag).orElseThrow().notSureCountsAsYes())
                .isEqualTo(counts);
    }

    @Test
    void withoutAFlagNothingSpeaksAgainstTraining() {
        Screening screening = screening(Set.of(), Set.of("night-pain"));

        assertThat(screening.urgency()).isEqualTo(Urgency.NONE);
        assertThat(screening.findings()).isEmpty();
    }

    @Test
    void theHighestUrgencyWins() {
        assertThat(screening(Set.of("feeling-ill")).urgency()).isEqualTo(Urgency.WATCH);
        assertThat(screening(Set.of("feeling-ill", "sciatica-new")).urgency()).isEqualTo(Urgency.REFER);
        assertThat(screening(Set.of("feeling-ill", "sciatica-new", "dvt")).urgency())
                .isEqualTo(Urgency.URGENT);
        assertThat(screening(Set.of("feeling-ill", "sciatica-new", "dvt", "pe")).urgency())
                .isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void aDocumentedDowngradeMovesAFlagToItsLowerUrgency() {
        Screening screening = screening(Set.of("night-pain"), Set.of("night-pain"));

        assertThat(screening.findings()).containsExactly(new Finding("night-pain", Urgency.WATCH, true));
        assertThat(screening.urgency()).isEqualTo(Urgency.WATCH);
    }

    @Test
    void aFlagThatAllowsNoDowngradeKeepsItsUrgency() {
        Screening screening = screening(Set.of("ces-saddle"), Set.of("ces-saddle"));

        assertThat(screening.findings()).contains(new Finding("ces-saddle", Urgency.EMERGENCY, false));
        assertThat(screening.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void aNoteOnAFlagThatAllowsNoDowngradeLeavesItInItsCluster() {
        Screening screening = screening(Set.of("fever", "infection-risk"), Set.of("fever"));

        assertThat(screening.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void aFlagThatMayProceedCountsAsWatch() {
        Screening screening = screening(Set.of("inflammatory"));

        assertThat(screening.findings()).containsExactly(new Finding("inflammatory", Urgency.WATCH, false));
    }

    @Test
    void twoOfAClusterRaiseTheUrgencyAndOneDoesNot() {
        assertThat(screening(Set.of("night-pain")).urgency()).isEqualTo(Urgency.REFER);

        Screening two = screening(Set.of("night-pain", "pain-unremitting"));

        assertThat(two.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(two.findings()).contains(new Finding("cl-malignancy", Urgency.URGENT, false));
    }

    @Test
    void aDowngradedFlagLeavesItsCluster() {
        Screening screening = screening(Set.of("night-pain", "pain-unremitting"), Set.of("night-pain"));

        assertThat(screening.urgency()).isEqualTo(Urgency.REFER);
        assertThat(screening.findings()).extracting(Finding::id).containsExactly("night-pain", "pain-unremitting");
    }

    @Test
    void feverWithAnInfectionRiskIsAnEmergencyThoughEachAloneIsUrgent() {
        assertThat(screening(Set.of("fever")).urgency()).isEqualTo(Urgency.URGENT);
        assertThat(screening(Set.of("fever", "infection-risk")).urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void stableClaudicationInBothLegsMayBeWatchedAndThenRaisesNoCluster() {
        assertThat(screening(Set.of("ces-bilateral-leg")).of(Urgency.EMERGENCY))
                .extracting(Finding::id)
                .containsExactly("ces-bilateral-leg", "cl-ces-any");

        Screening stable = screening(Set.of("ces-bilateral-leg"), Set.of("ces-bilateral-leg"));

        assertThat(stable.urgency()).isEqualTo(Urgency.WATCH);
        assertThat(stable.of(Urgency.EMERGENCY)).isEmpty();
    }

    private static Screening screening(Set<String> flags) {
        return screening(flags, Set.of());
    }

    private static Screening screening(Set<String> flags, Set<String> downgrades) {
        return Screening.of(Sample.SHIPPED, flags, downgrades);
    }
}
