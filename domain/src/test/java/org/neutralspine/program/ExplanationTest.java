package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Then;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** Whoever is refused an exercise can read why, whose limit it is, how sure we are, and what to do instead. */
class ExplanationTest {

    private static final KnowledgeBase KNOWLEDGE = Sample.SHIPPED;
    private static final Preview FUSED = Preview.of(KNOWLEDGE, Someone.fused(16).intake());

    @Test
    void aSitUpAfterAFusionIsExplainedWithRuleLimitConditionAndSource() {
        Explanation sitUp = Explanation.of(KNOWLEDGE, FUSED, "full-sit-up").orElseThrow();

        assertThat(sitUp.summary()).isEqualTo("Possible once the operating team has agreed to it.");
        assertThat(sitUp.grounds()).anySatisfy(ground -> {
            assertThat(ground.sentence()).isEqualTo("Bending the low back forward asks for 4; today 1 is enough.");
            assertThat(ground.ruleId()).isEqualTo("LIM-01");
            assertThat(ground.dimension()).isEqualTo("lumbar.flexion");
            assertThat(ground.from())
                    .anySatisfy(from -> assertThat(from.phase()).isEqualTo("lf-12-26w"));
            assertThat(ground.sources()).isNotEmpty();
            assertThat(ground.evidenceLevel()).matches("[A-D]");
        });
        assertThat(sitUp.alternatives()).first().satisfies(other -> {
            assertThat(other.exerciseId()).isEqualTo("mcgill-curl-up");
            assertThat(other.distance()).isBetween(0, 99);
            assertThat(other.why())
                    .isEqualTo("An easier step of the same kind: works the front of the trunk as well,"
                            + " in the same position, 2 levels easier.");
        });
    }

    @Test
    void whatFitsSaysSoAndNothingSpeaksAgainstIt() {
        Explanation brace = Explanation.of(KNOWLEDGE, FUSED, "abdominal-brace").orElseThrow();

        assertThat(brace.summary()).isEqualTo("Fits today, as it is.");
        assertThat(brace.grounds()).isEmpty();
    }

    @Test
    void aKindThatWaitsIsToldByItsMeaning() {
        Explanation twist = Explanation.of(KNOWLEDGE, FUSED, "cable-woodchop").orElseThrow();

        assertThat(twist.grounds())
                .extracting(Explanation.Ground::sentence)
                .contains("This kind waits for a later stage: rotation while loaded.");
    }

    @Test
    void everyExerciseOfEveryDiagnosisIsExplainedInFullSentencesWithoutTheWordsThatFrighten() {
        Set<String> frightening = KNOWLEDGE
                .rulebook()
                .having(Then.Require.class)
                .flatMap(rule -> rule.effects(Then.Require.class))
                .flatMap(required -> required.words().stream())
                .collect(Collectors.toSet());
        assertThat(frightening).contains("danger", "never");
        for (String condition : KNOWLEDGE.conditions().keySet()) {
            Preview preview = Preview.of(KNOWLEDGE, Someone.with(condition, 20).intake());
            preview.appraisals().keySet().forEach(id -> {
                Explanation told = Explanation.of(KNOWLEDGE, preview, id).orElseThrow();
                assertThat(told.grounds().isEmpty()).isEqualTo(told.result() == Appraisal.Result.ALLOWED);
                assertThat(sentences(told)).allSatisfy(sentence -> {
                    assertThat(sentence).matches("(?s)[A-Z].*[.]").doesNotContainIgnoringCase("damage");
                    assertThat(frightening)
                            .noneMatch(word -> sentence.toLowerCase(Locale.ROOT).contains(word));
                });
            });
        }
    }

    @Test
    void whatFitsInsteadComesNearestFirstAndIsAllowed() {
        FUSED.appraisals().values().forEach(appraisal -> {
            Explanation told =
                    Explanation.of(KNOWLEDGE, FUSED, appraisal.exerciseId()).orElseThrow();
            assertThat(told.alternatives())
                    .extracting(Explanation.Instead::exerciseId)
                    .isEqualTo(appraisal.alternatives());
            assertThat(told.alternatives())
                    .extracting(Explanation.Instead::distance)
                    .isSorted();
        });
    }

    private static List<String> sentences(Explanation told) {
        return Stream.of(
                        Stream.of(told.summary()),
                        told.grounds().stream().map(Explanation.Ground::sentence),
                        told.alternatives().stream().map(Explanation.Instead::why))
                .flatMap(texts -> texts)
                .toList();
    }

    @Test
    void whileTheGateWithholdsNoExerciseIsExplained() {
        Preview refused =
                Preview.of(KNOWLEDGE, Someone.fused(16).saysYesTo("ces-saddle").intake());

        assertThat(Explanation.of(KNOWLEDGE, refused, "abdominal-brace")).isEmpty();
        assertThat(Explanation.of(KNOWLEDGE, FUSED, "no-such-exercise")).isEmpty();
    }
}
