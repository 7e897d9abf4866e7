package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Sample.easy;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Gate;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SampleExercise;

/** What to do instead: the easier form first, then what the rule names, then the nearest for the same purpose. */
class AlternativesTest {

    private static final SampleExercise TWIST = easy("twist")
            .of(Category.CORE_ENDURANCE)
            .level(3)
            .tagged("twist-under-load")
            .easierAs("softer");

    @Test
    void theEasierFormComesBeforeWhatTheRuleNamesAndBeforeTheSameKind() {
        assertThat(insteadOf(TWIST, core("same", 3), other("pallof-press"), other("softer")))
                .containsExactly("softer", "pallof-press", "same");
    }

    @Test
    void threeAreEnough() {
        assertThat(insteadOf(
                        TWIST, core("same", 3), other("pallof-press-circles"), other("pallof-press"), other("softer")))
                .containsExactly("softer", "pallof-press", "pallof-press-circles");
    }

    @Test
    void ofTheSameKindTheNearestLevelComesFirstAndTwoLevelsEasierBeforeOneHarder() {
        assertThat(insteadOf(TWIST, core("four", 4), core("one", 1), core("two", 2), core("three", 3)))
                .containsExactly("three", "two", "one");
        assertThat(insteadOf(TWIST, core("one", 1), core("four", 4), core("two", 2)))
                .containsExactly("two", "one", "four");
    }

    @Test
    void whatIsNotAllowedItselfIsNoAlternative() {
        SampleExercise softer = other("softer").tagged("jump");
        SampleExercise pallof = other("pallof-press").level(5);

        assertThat(insteadOf(TWIST, softer, pallof, core("same", 3))).containsExactly("same");
    }

    @Test
    void anotherKindIsNoAlternativeUnlessNamed() {
        assertThat(insteadOf(TWIST, other("walk"))).isEmpty();
    }

    @Test
    void whatTrainsThePurposeBesidesComesAfterWhatTrainsItMainly() {
        assertThat(insteadOf(
                        TWIST,
                        easy("half")
                                .of(Category.MOBILITY, Category.CORE_ENDURANCE)
                                .level(3),
                        core("same", 3)))
                .containsExactly("same", "half");
    }

    @Test
    void ofTwoThatTheRuleNamesTheOneThatResistsTheSameMovementComesFirst() {
        SampleExercise blocked =
                easy("turn").level(3).tagged("twist-under-load").resisting("anti_rotation", 3);
        SampleExercise likeIt = other("pallof-press-circles").resisting("anti_rotation", 3);

        assertThat(insteadOf(blocked, other("pallof-press"), likeIt))
                .containsExactly("pallof-press-circles", "pallof-press");
    }

    @Test
    void anEasierStepFurtherDownTheLadderIsFoundEvenInAnotherCategory() {
        SampleExercise softer = core("softer", 2).tagged("jump").easierAs("softest");

        assertThat(insteadOf(TWIST, softer, other("softest"))).containsExactly("softest");
    }

    @Test
    void neverNamesTwiceAndNeverItself() {
        SampleExercise circular =
                easy("twist").level(3).tagged("twist-under-load").easierAs("twist", "same", "same");

        assertThat(insteadOf(circular, core("same", 3))).containsExactly("same");
    }

    @Test
    void everyShippedExerciseThatIsBlockedInAFlareHasAnAlternativeOfItsPurpose() {
        Preview preview = Preview.of(Sample.SHIPPED, with("nslbp-acute", 2).intake());
        List<Category> trainable = preview.appraisals().values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(appraisal -> Sample.exercise(appraisal.exerciseId()).category())
                .toList();

        assertThat(preview.appraisals().values())
                .filteredOn(appraisal -> appraisal.result() != Appraisal.Result.ALLOWED)
                .filteredOn(appraisal -> trainable.contains(
                        Sample.exercise(appraisal.exerciseId()).category()))
                .isNotEmpty()
                .allSatisfy(appraisal -> assertThat(appraisal.alternatives())
                        .hasSizeBetween(1, 3)
                        .doesNotContain(appraisal.exerciseId()));
    }

    private static SampleExercise core(String id, int level) {
        return easy(id).of(Category.CORE_ENDURANCE).level(level);
    }

    private static SampleExercise other(String id) {
        return easy(id).of(Category.BALANCE);
    }

    private static List<String> insteadOf(SampleExercise blocked, SampleExercise... others) {
        Exercise[] all = Stream.concat(Stream.of(blocked), Stream.of(others))
                .map(SampleExercise::made)
                .toArray(Exercise[]::new);
        KnowledgeBase knowledge = Sample.knowing(Sample.SHIPPED, all);
        Verdict.Cleared cleared = (Verdict.Cleared)
                new Gate(knowledge).decide(with("nslbp-chronic", 10).intake());
        return Objects.requireNonNull(new Appraiser(knowledge)
                        .appraise(cleared)
                        .get(blocked.made().id()))
                .alternatives();
    }
}
