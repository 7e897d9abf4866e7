package org.neutralspine.knowledge.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neutralspine.condition.ExpectedCourse;
import org.neutralspine.knowledge.KnowledgeBase;

class ShippedKnowledgeTest {

    private final KnowledgeBase knowledge = KnowledgeReader.shipped("+1 555 0100");

    @Test
    void isWhole() {
        assertThat(knowledge.catalogue().all()).hasSize(160);
        assertThat(knowledge.conditions()).hasSize(23);
        assertThat(knowledge.redFlags()).hasSize(52);
        assertThat(knowledge.clusters()).hasSize(6);
        assertThat(knowledge.rulebook().rules()).hasSize(102);
        assertThat(knowledge.sources()).hasSize(102);
        assertThat(knowledge.staples().slots()).hasSize(9);
        assertThat(knowledge.lessons().all()).hasSize(18);
    }

    @Test
    void knowsHowLowBackPainUsuallyGoes() {
        assertThat(expected("nslbp-acute")).containsExactly("0: 52", "6: 23", "26: 12", "52: 6");
        assertThat(expected("nslbp-chronic"))
                .as("the abstract does not say what week 0 of lasting pain is")
                .isEmpty();
        assertThat(expected("neck-pain")).isEmpty();
    }

    private List<String> expected(String condition) {
        return knowledge
                .condition(condition)
                .flatMap(known -> Optional.ofNullable(known.guidance().expectedCourse()))
                .map(ExpectedCourse::points)
                .orElse(List.of())
                .stream()
                .map(point -> point.weeks() + ": " + point.painOf100())
                .toList();
    }

    @Test
    void isTheSameTwice() {
        assertThat(KnowledgeReader.shipped("+1 555 0100").edition()).isEqualTo(knowledge.edition());
        assertThat(knowledge.edition().hash()).hasSize(64);
        assertThat(knowledge.edition().reviewStatus()).contains("draft");
    }

    @Test
    void namesTheEmergencyContactAndLeavesNoPlaceholder() {
        assertThat(knowledge.rulebook().messages().get("emergency")).contains("+1 555 0100");
        assertThat(knowledge.rulebook().messages().values()).noneMatch(text -> text.contains("{{"));
    }
}
