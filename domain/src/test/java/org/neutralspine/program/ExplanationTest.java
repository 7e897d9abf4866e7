package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.KnowledgeBase;
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
        assertThat(sitUp.alternatives())
                .first()
                .satisfies(other -> assertThat(other.exerciseId()).isEqualTo("mcgill-curl-up"));
    }

    @Test
    void whatFitsSaysSoAndNothingSpeaksAgainstIt() {
        Explanation brace = Explanation.of(KNOWLEDGE, FUSED, "abdominal-brace").orElseThrow();

        assertThat(brace.summary()).isEqualTo("Fits today, as it is.");
        assertThat(brace.grounds()).isEmpty();
    }

    @Test
    void everyExerciseOfEveryDiagnosisIsExplainedInSentencesThatDoNotFrighten() {
        for (String condition : KNOWLEDGE.conditions().keySet()) {
            Preview preview = Preview.of(KNOWLEDGE, Someone.with(condition, 20).intake());
            preview.appraisals().keySet().forEach(id -> {
                Explanation told = Explanation.of(KNOWLEDGE, preview, id).orElseThrow();
                assertThat(told.grounds().isEmpty()).isEqualTo(told.result() == Appraisal.Result.ALLOWED);
                assertThat(told.grounds())
                        .extracting(Explanation.Ground::sentence)
                        .allSatisfy(sentence -> assertThat(sentence)
                                .matches("[A-Z].*[.]")
                                .doesNotContainIgnoringCase("danger")
                                .doesNotContainIgnoringCase("damage"));
            });
        }
    }

    @Test
    void whileTheGateWithholdsNoExerciseIsExplained() {
        Preview refused =
                Preview.of(KNOWLEDGE, Someone.fused(16).saysYesTo("ces-saddle").intake());

        assertThat(Explanation.of(KNOWLEDGE, refused, "abdominal-brace")).isEmpty();
        assertThat(Explanation.of(KNOWLEDGE, FUSED, "no-such-exercise")).isEmpty();
    }
}
