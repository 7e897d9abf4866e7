package org.neutralspine.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Sample.easy;
import static org.neutralspine.testing.Sample.exercise;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.neutralspine.testing.Sample;

/** How unlike two exercises are: purpose first, then level, position and what they need. */
class DistanceTest {

    /** Words of the catalogue that name no group: nothing works there, or nothing of the trunk. */
    private static final Set<String> NO_GROUP = Set.of("none, passive", "none, nerve mobility", "grip");

    @Test
    void anExerciseIsAsNearToItselfAsCanBe() {
        Sample.SHIPPED.catalogue().all().stream()
                .filter(exercise -> !MuscleGroup.of(exercise.primaryMuscles()).isEmpty())
                .forEach(exercise -> assertThat(
                                Distance.between(exercise, exercise).points())
                        .isZero());
    }

    @Test
    void noTwoExercisesAreFurtherApartThanAHundredPoints() {
        for (Exercise one : Sample.SHIPPED.catalogue().all()) {
            for (Exercise other : Sample.SHIPPED.catalogue().all()) {
                assertThat(Distance.between(one, other).points()).isBetween(0, 100);
            }
        }
    }

    @Test
    void easierIsNearerThanHarderAndThreeOrFourLevelsAreTheMostThatCount() {
        Exercise third = easy("third").level(3).made();

        assertThat(Distance.between(third, easy("second").level(2).made()).level())
                .isEqualTo(3);
        assertThat(Distance.between(third, easy("fourth").level(4).made()).level())
                .isEqualTo(6);
        assertThat(Distance.between(
                                easy("fifth").level(5).made(),
                                easy("first").level(1).made())
                        .level())
                .isEqualTo(12);
        assertThat(Distance.between(
                                easy("first").level(1).made(),
                                easy("fifth").level(5).made())
                        .level())
                .isEqualTo(12);
    }

    @Test
    void whatResistsTheSameMovementIsNearerThanWhatResistsAnother() {
        Exercise turning = easy("turning").resisting("anti_rotation", 3).made();

        assertThat(Distance.between(
                                turning,
                                easy("same").resisting("anti_rotation", 3).made())
                        .resisted())
                .isZero();
        assertThat(Distance.between(
                                turning,
                                easy("less").resisting("anti_rotation", 1).made())
                        .resisted())
                .isEqualTo(8);
        assertThat(Distance.between(
                                turning,
                                easy("other").resisting("anti_flexion", 3).made())
                        .resisted())
                .isEqualTo(15);
    }

    @Test
    void whatIsInEveryHomeCostsNothing() {
        Exercise plain = easy("plain").made();

        assertThat(Distance.between(
                                plain, easy("chair").needing("chair or counter").made())
                        .equipment())
                .isZero();
        assertThat(Distance.between(plain, easy("band").needing("elastic band").made())
                        .equipment())
                .isEqualTo(5);
        assertThat(Distance.between(
                                easy("had").needing("elastic band").made(),
                                easy("band").needing("elastic band").made())
                        .equipment())
                .isZero();
    }

    @Test
    void whatIsKeptForSomeConditionsIsFurtherAway() {
        assertThat(Distance.between(
                                easy("plain").made(),
                                easy("kept").onlyFor("neck-pain").made())
                        .reserved())
                .isEqualTo(10);
        assertThat(Distance.between(
                                easy("one").onlyFor("neck-pain").made(),
                                easy("kept").onlyFor("neck-pain").made())
                        .reserved())
                .isZero();
    }

    @Test
    void everyMuscleOfTheCatalogueBelongsToAGroup() {
        Set<String> strange = new TreeSet<>();
        Sample.SHIPPED.catalogue().all().stream()
                .flatMap(exercise -> exercise.primaryMuscles().stream())
                .filter(muscle -> MuscleGroup.of(Set.of(muscle)).isEmpty())
                .forEach(strange::add);

        assertThat(strange).isEqualTo(new TreeSet<>(NO_GROUP));
    }

    @Test
    void theAuthorsFirstEasierFormComesFirst() {
        for (Exercise exercise : Sample.SHIPPED.catalogue().all()) {
            assertThat(Sample.SHIPPED.catalogue().neighbours().of(exercise).stepsDown().stream()
                            .map(neighbour -> neighbour.exercise().id()))
                    .as(exercise.id())
                    .containsExactlyElementsOf(exercise.ladder().regressions());
        }
    }

    @Test
    void theShippedSitUpIsNearerToTheCurlUpThanToTheStretch() {
        Exercise sitUp = exercise("full-sit-up");

        assertThat(Distance.between(sitUp, exercise("mcgill-curl-up")).points())
                .isLessThan(Distance.between(sitUp, exercise("hamstring-stretch-supine"))
                        .points());
    }
}
