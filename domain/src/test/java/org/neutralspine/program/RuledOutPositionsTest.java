package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Provenance;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** A surgeon may rule out ways to begin an exercise: a further precaution in the same meet, whose source is named. */
class RuledOutPositionsTest {

    private static final Provenance SURGEON = new Provenance(null, null, "CLR-05");

    private static Someone chronic() {
        return with("nslbp-chronic", 20);
    }

    private static Appraisal of(Map<String, Appraisal> appraisals, String exerciseId) {
        return Objects.requireNonNull(appraisals.get(exerciseId));
    }

    private static Preview preview(Someone someone) {
        return Preview.of(Sample.SHIPPED, someone.intake());
    }

    @ParameterizedTest
    @CsvSource({
        "PRONE, prone, true",
        "PRONE, supine, false",
        "QUADRUPED, quadruped, true",
        "QUADRUPED, kneeling, false",
        "KNEELING, kneeling, true",
        "KNEELING, half-kneeling, true",
        "KNEELING, quadruped, false",
        "HALF_KNEELING, half-kneeling, true",
        "HALF_KNEELING, kneeling, false",
        "STANDING, standing, true",
        "STANDING, sitting, false",
        "STANDING_LOADED, sitting, false"
    })
    void rulesOutWhatBeginsSo(StartPosition ruledOut, String begins, boolean out) {
        assertThat(Sample.SHIPPED.catalogue().all())
                .filteredOn(exercise -> exercise.startPosition().equals(begins))
                .isNotEmpty()
                .allMatch(exercise -> exercise.traits().contains(ruledOut.trait()) == out);
    }

    @Test
    void standingLoadedIsStandingWithAWeightOrABand() {
        assertThat(Sample.SHIPPED.catalogue().all())
                .filteredOn(exercise -> exercise.startPosition().equals("standing"))
                .anyMatch(Exercise::hasExternalLoad)
                .anyMatch(exercise -> !exercise.hasExternalLoad())
                .allMatch(
                        exercise -> exercise.traits().contains("starts-standing-loaded") == exercise.hasExternalLoad());
    }

    @ParameterizedTest
    @EnumSource(StartPosition.class)
    void nothingThatBeginsSoIsAllowedAndNothingElseChanges(StartPosition ruledOut) {
        Map<String, Appraisal> free = preview(chronic()).appraisals();
        Map<String, Appraisal> limited =
                preview(chronic().notStarting(ruledOut)).appraisals();

        for (Exercise exercise : Sample.SHIPPED.catalogue().all()) {
            Result result = of(limited, exercise.id()).result();
            if (exercise.traits().contains(ruledOut.trait())) {
                assertThat(result).as(exercise.id()).isNotEqualTo(Result.ALLOWED);
            } else {
                assertThat(result)
                        .as(exercise.id())
                        .isEqualTo(of(free, exercise.id()).result());
            }
        }
    }

    @Test
    void theReasonNamesTheSurgeonsRuleAndThePatientReadsWhatIsMeant() {
        Preview preview = preview(chronic().notStarting(StartPosition.QUADRUPED));

        assertThat(preview.rulesFired()).contains("CLR-05");
        assertThat(preview.verdict().assessment().tolerance().forbiddenTags())
                .containsEntry("starts-quadruped", List.of(SURGEON));
        assertThat(of(preview.appraisals(), "bird-dog").reasons())
                .filteredOn(reason -> reason.from().contains(SURGEON))
                .extracting(Appraisal.Reason::ruleId, Appraisal.Reason::text)
                .containsExactly(tuple("LIM-02", "starts-quadruped not allowed in the surgeon's limits"));
        assertThat(Explanation.of(Sample.SHIPPED, preview, "bird-dog")
                        .orElseThrow()
                        .grounds())
                .extracting(Explanation.Ground::sentence)
                .contains("The operating team asks for another way to begin than on hands and knees.");
    }

    @Test
    void aClinicianNeverOverridesIt() {
        Preview preview = preview(chronic().notStarting(StartPosition.QUADRUPED));

        assertThat(Overriding.permission(Sample.SHIPPED, of(preview.appraisals(), "bird-dog")))
                .isEqualTo(Overriding.Permission.NEVER);
    }

    @Test
    void noTestUnlocksIt() {
        Someone strong = fused(60)
                .finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, true)
                .cleared(true, true, "heavy-lifting")
                .justPassingLoadTests()
                .notStarting(StartPosition.STANDING_LOADED);

        assertThat(preview(strong).appraisals().values())
                .filteredOn(appraisal ->
                        Sample.exercise(appraisal.exerciseId()).traits().contains("starts-standing-loaded"))
                .isNotEmpty()
                .noneMatch(appraisal -> appraisal.result() == Result.ALLOWED);
    }

    @Test
    void theProgramIsFilledWithWhatBeginsOtherwise() {
        Preview preview = preview(chronic().notStarting(StartPosition.STANDING, StartPosition.PRONE));

        assertThat(preview.program().orElseThrow().items())
                .isNotEmpty()
                .extracting(item -> Sample.exercise(item.exerciseId()).startPosition())
                .doesNotContainAnyElementsOf(Set.of("standing", "prone"));
    }
}
