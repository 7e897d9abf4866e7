package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.program.ClinicalCases.Case;

/** Every test patient of the knowledge base gets what its author expects. */
class ClinicalCasesTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the emergency line");

    static Stream<Case> cases() {
        return ClinicalCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGateAnswersAsExpected(Case c) {
        Preview preview = Preview.of(KNOWLEDGE, c.intake());

        assertThat(preview.verdict().answer().outcome().word())
                .isEqualTo(c.expected().get("expected_gate"));
        if (c.expected().containsKey("expected_message_key")) {
            assertThat(preview.verdict().answer().messageKey())
                    .isEqualTo(c.expected().get("expected_message_key"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void phasesRulesAndAdjacentSegmentsAreThoseExpected(Case c) {
        Preview preview = Preview.of(KNOWLEDGE, c.intake());

        if (c.expected().containsKey("expected_phases")) {
            assertThat(preview.verdict().assessment().phases())
                    .extracting(active -> active.phase().id())
                    .isEqualTo(c.texts("expected_phases"));
        }
        assertThat(preview.rulesFired()).containsAll(c.texts("expected_rules_fired"));
        if (c.expected().containsKey("expected_adjacent")) {
            Optional<Fusion> fusion = preview.verdict().assessment().fusion();
            assertThat(adjacent(fusion.orElseThrow()))
                    .isEqualTo(Objects.requireNonNull(c.expected().get("expected_adjacent")));
        }
    }

    private static Map<String, Object> adjacent(Fusion fusion) {
        Object lower = fusion.below()
                .<Object>map(pair -> pair.stream().map(Enum::name).toList())
                .orElse("sacroiliac-and-hip");
        List<String> upper =
                fusion.above().orElseThrow().stream().map(Enum::name).toList();
        return Map.of("upper", upper, "lower", lower);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingThatMustNotAppearIsAllowed(Case c) {
        Preview preview = Preview.of(KNOWLEDGE, c.intake());

        if (c.texts("must_not_include").equals(List.of("*"))) {
            assertThat(preview.appraisals()).isEmpty();
            assertThat(preview.program()).isEmpty();
        } else {
            assertThat(preview.appraisals()).hasSize(160);
            assertThat(c.texts("must_not_include"))
                    .allSatisfy(id -> assertThat(
                                    Objects.requireNonNull(preview.appraisals().get(id))
                                            .result())
                            .as(id)
                            .isIn(Result.BLOCKED, Result.NEEDS_SCOPE));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramHoldsWhatAPhysiotherapistExpects(Case c) {
        Preview preview = Preview.of(KNOWLEDGE, c.intake());
        List<Exercise> chosen = preview.program().stream()
                .flatMap(program -> program.items().stream())
                .map(item -> KNOWLEDGE.catalogue().get(item.exerciseId()))
                .toList();

        assertThat(c.texts("must_include_categories"))
                .allSatisfy(word -> assertThat(chosen)
                        .as(word)
                        .anyMatch(exercise -> exercise.bears(Category.of(word).orElseThrow())));
        List<String> should = c.texts("should_include_any");
        if (!should.isEmpty()) {
            assertThat(chosen)
                    .filteredOn(exercise -> should.contains(exercise.id()))
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        preview.program()
                .ifPresent(program -> assertThat(program.items())
                        .allSatisfy(item -> assertThat(Objects.requireNonNull(
                                                preview.appraisals().get(item.exerciseId()))
                                        .result())
                                .isEqualTo(Result.ALLOWED)));
    }
}
