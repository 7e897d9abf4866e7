package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Sample.easy;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Fact;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;
import org.neutralspine.testing.Someone;

/** The verdict on one exercise: allowed, changed, with whose signature, or not; with every reason. */
class AppraisalTest {

    private static final KnowledgeBase FREE_FUSION =
            Sample.withPhases("lumbar-fusion", Sample.phase("free", Map.of(), Set.of()));

    @Test
    void nothingAgainstItMeansAllowed() {
        Appraisal appraisal = appraise(chronic(), easy("x"));

        assertThat(appraisal)
                .isEqualTo(new Appraisal("x", Result.ALLOWED, List.of(), null, null, List.of(), List.of()));
    }

    @Test
    void keepsEveryReasonWithItsNumbersAndItsSource() {
        Provenance chronic = new Provenance("nslbp-chronic", "chronic-build", "MRW-01");
        Provenance neck = new Provenance("neck-pain", "neck-6w-on", "MRW-01");
        Someone both = chronic().and("neck-pain", 8);

        Appraisal appraisal = appraise(
                both,
                easy("x")
                        .rated(Dimension.IMPACT, 3)
                        .rated(Dimension.LEVEL, 5)
                        .tagged("ballistic", "sit-up-type", "not-prescribed"));

        assertThat(appraisal.reasons())
                .containsExactly(
                        cap("impact", 3, 2, "exceeds impact limit 2 of nslbp-chronic", chronic),
                        cap("level", 5, 4, "exceeds level limit 4 of neck-pain, nslbp-chronic", neck, chronic),
                        tag("ballistic not allowed in chronic-build", chronic),
                        tag("sit-up-type not allowed in neck-6w-on, chronic-build", neck, chronic),
                        said("LIM-03", "kept in the library only to be recognised; use an easier exercise"),
                        said("LIM-12", "level 5 only with a professional present"));
    }

    @Test
    void aSurgeonsLimitSaysSo() {
        Appraisal appraisal = appraise(
                chronic().limitedBySurgeon(Dimension.SHEAR, 0), easy("x").rated(Dimension.SHEAR, 1));

        assertThat(appraisal.reasons())
                .containsExactly(cap(
                        "shear",
                        1,
                        0,
                        "exceeds shear limit 0 of the surgeon's limits",
                        new Provenance(null, null, "CLR-05")));
    }

    @Test
    void wordsOfTheReasonNameWhatItIsAbout() {
        SampleExercise bending = easy("x").rated(Dimension.LUMBAR_FLEXION, 3);

        assertThat(texts(fused(60), bending)).contains("large motion next to fused levels (L3/L4, L5/S1)");
        assertThat(texts(fused(60).at(Vertebra.L5, Vertebra.S1), bending))
                .contains("large motion next to fused levels (L4/L5, sacroiliac joints and hips)");
        assertThat(texts(
                        with("cervical-fusion", 60).at(Vertebra.C0, Vertebra.C1),
                        easy("x").rated(Dimension.CERVICAL_FLEXION, 3)))
                .contains("large motion next to fused levels (C1/C2)");
        assertThat(texts(chronic(), easy("x").onlyFor("neck-pain", "cervical-fusion")))
                .containsExactly("offered only for neck-pain, cervical-fusion");
        assertThat(texts(chronic(), easy("x").tagged("not-prescribed").easierAs("plank", "deadbug")))
                .containsExactly("kept in the library only to be recognised; use plank, deadbug");
        assertThat(texts(
                        with("cervical-stenosis", 3).finding(Fact.PATIENT__EXTENSION_PREFERENCE, true),
                        easy("x").tagged("end-range-extension")))
                .containsExactly("end-range-extension not allowed in MRW-04");
    }

    @Test
    void aPhysiotherapistOrPhysicianMayOverrideACap() {
        Appraisal appraisal = appraise(chronic(), easy("x").rated(Dimension.IMPACT, 3));

        assertThat(appraisal.result()).isEqualTo(Result.BLOCKED);
        assertThat(appraisal.overridableBy()).containsExactly("physiotherapist", "physician");
        assertThat(appraisal.scope()).isNull();
    }

    @Test
    void onlyTheSurgeonOpensWhatIsTheSurgeons() {
        Appraisal appraisal = appraise(fused(60), easy("x").tagged("trunk-flexion-core"));

        assertThat(appraisal.reasons()).extracting(Reason::ruleId).containsExactly("LIM-02", "LIM-05");
        assertThat(appraisal.result()).isEqualTo(Result.NEEDS_SCOPE);
        assertThat(appraisal.scope()).isEqualTo("surgeon");
        assertThat(appraisal.overridableBy()).isEmpty();
    }

    @Test
    void nobodyOpensAHardStopWhateverElseSpeaksAgainstIt() {
        Appraisal appraisal = appraise(fused(60), easy("x").tagged("trunk-flexion-core", "twist-under-load"));

        assertThat(appraisal.reasons())
                .extracting(Reason::ruleId)
                .containsExactly("LIM-02", "LIM-02", "LIM-05", "LIM-07", "LIM-08");
        assertThat(appraisal.result()).isEqualTo(Result.BLOCKED);
        assertThat(appraisal.overridableBy()).isEmpty();
        assertThat(appraisal.scope()).isNull();
    }

    @Test
    void aRuleThatLimitsWithoutBlockingChangesTheExercise() {
        SampleExercise bridge = easy("bridge").tagged("implant-load-ge-walking");

        Appraisal appraisal = appraise(FREE_FUSION, fused(8), bridge.made());

        assertThat(appraisal.result()).isEqualTo(Result.MODIFY);
        assertThat(appraisal.result().mayBePrescribed()).isTrue();
        assertThat(appraisal.modification()).contains("short lever, few repetitions");
        assertThat(appraisal.overridableBy()).isEmpty();
        assertThat(appraisal.reasons()).extracting(Reason::ruleId).containsExactly("FUS-02");
        assertThat(appraise(FREE_FUSION, fused(12), bridge.made()).result()).isEqualTo(Result.ALLOWED);
    }

    @Test
    void aBlockWinsOverAChange() {
        Exercise bridge =
                easy("bridge").tagged("implant-load-ge-walking").level(3).made();

        Appraisal appraisal = appraise(FREE_FUSION, fused(8), bridge);

        assertThat(appraisal.result()).isEqualTo(Result.NEEDS_SCOPE);
        assertThat(appraisal.modification()).isNull();
        assertThat(appraisal.reasons()).extracting(Reason::ruleId).containsExactly("FUS-02", "FUS-03");
    }

    @Test
    void onlyAllowedAndChangedExercisesMayBePrescribed() {
        assertThat(Stream.of(Result.values()).filter(Result::mayBePrescribed))
                .containsExactly(Result.ALLOWED, Result.MODIFY);
    }

    private static Someone chronic() {
        return with("nslbp-chronic", 10);
    }

    private static Reason cap(String dimension, int demand, int cap, String text, Provenance... from) {
        return new Reason("LIM-01", dimension, demand, cap, text, List.of(from));
    }

    private static Reason tag(String text, Provenance... from) {
        return new Reason("LIM-02", null, null, null, text, List.of(from));
    }

    private static Reason said(String rule, String text) {
        return new Reason(rule, null, null, null, text, List.of());
    }

    private static List<String> texts(Someone someone, SampleExercise exercise) {
        return appraise(someone, exercise).reasons().stream().map(Reason::text).toList();
    }

    private static Appraisal appraise(Someone someone, SampleExercise exercise) {
        return appraise(Sample.SHIPPED, someone, exercise.made());
    }

    private static Appraisal appraise(KnowledgeBase base, Someone someone, Exercise exercise) {
        KnowledgeBase knowledge = Sample.knowing(base, exercise);
        Verdict.Cleared cleared = (Verdict.Cleared) new Gate(knowledge).decide(someone.intake());
        return Objects.requireNonNull(new Appraiser(knowledge).appraise(cleared).get(exercise.id()));
    }
}
