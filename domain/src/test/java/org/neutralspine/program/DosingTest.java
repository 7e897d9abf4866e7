package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Bench.hinge;
import static org.neutralspine.program.Bench.item;
import static org.neutralspine.program.Bench.walk;
import static org.neutralspine.testing.Sample.easy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Dose;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Dimension;
import org.neutralspine.testing.Someone;

/** How much: two thirds at first, walking by its own rule, holds, stretches and loads within theirs. */
class DosingTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 2", "4, 3", "5, 3", "6, 4", "8, 5", "10, 7", "12, 8"})
    void twoThirdsAreRoundedHalfUpAndNeverNothing(int dose, int share) {
        assertThat(new Then.StartLow(1, 2, 3).share(dose)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"3, 10, 2, 10", "2, 10, 1, 10", "1, 10, 1, 7", "1, 1, 1, 1"})
    void aFirstProgramTakesFewerSetsOrWithOneSetFewerRepetitions(int sets, int reps, int firstSets, int firstReps) {
        Bench bench = Bench.full().without("hinge").with(hinge("x").dosed(dose(sets, reps, null)));

        assertThat(item(bench.program(), "x").dose()).isEqualTo(dose(firstSets, firstReps, null));
        assertThat(item(bench.program(bench.someone().trainedBefore()), "x").dose())
                .isEqualTo(dose(sets, reps, null));
    }

    @ParameterizedTest
    @CsvSource({"sedentary, 5, 3, 7", "light, 5, 3, 7"})
    void startersWalkFiveMinutesTwoOrThreeTimesADay(String activity, int minutes, int bouts, int perWeek) {
        Bench bench = Bench.full().without("walking").with(walk("walking", 12, 5, 7));
        Dose dose = item(bench.program(active(bench, activity)), "walking").dose();

        assertThat(dose.minutes()).isEqualTo(minutes);
        assertThat(dose.boutsPerDay()).isEqualTo(bouts);
        assertThat(dose.perWeek()).isEqualTo(perWeek);
    }

    @Test
    void activePeopleWalkThirtyMinutesFourTimesAWeekUnlessTheirConditionForbids() {
        Bench bench = Bench.full().with(walk("brisk-walking", 20, 1, 5));
        Bench narrow = Bench.of("lumbar-stenosis-lateral")
                .with(walk("brisk-walking", 20, 1, 5), Bench.brace("brace"), hinge("hinge"));

        Dose brisk =
                item(bench.program(active(bench, "active")), "brisk-walking").dose();
        Dose gentle =
                item(narrow.program(active(narrow, "active")), "brisk-walking").dose();

        assertThat(brisk.minutes()).isEqualTo(30);
        assertThat(brisk.perWeek()).isEqualTo(4);
        assertThat(gentle.minutes()).isEqualTo(20);
        assertThat(gentle.perWeek()).isEqualTo(5);
    }

    @Test
    void walkingIsNotScaledInAFirstProgramAndCountsForItself() {
        Bench bench = Bench.full().without("walking").with(walk("walking", 12, 2, 7));
        Program program = bench.program();

        assertThat(item(program, "walking").dose().minutes()).isEqualTo(12);
        assertThat(program.walkingMinutesPerDay()).isEqualTo(24);
        assertThat(program.minutesPerDay()).isLessThan(12);
    }

    @Test
    void coreHoldsAreTenSecondsAtMost() {
        Bench bench = Bench.full()
                .without("front")
                .with(
                        Bench.front("front").dosed(dose(3, 3, 20)),
                        hinge("deep-hinge").dosed(dose(3, 3, 20)));
        Program program = bench.without("hinge").program();

        assertThat(item(program, "front").dose().holdSeconds()).isEqualTo(10);
        assertThat(item(program, "deep-hinge").dose().holdSeconds()).isEqualTo(20);
    }

    @Test
    void stretchesAreHeldThirtySeconds() {
        Bench bench = Bench.full(Category.STRETCH)
                .with(easy("pull").of(Category.STRETCH).dosed(dose(5, 2, 60)));
        Dose dose = item(bench.program(bench.someone().trainedBefore()), "pull").dose();

        assertThat(dose.holdSeconds()).isEqualTo(30);
        assertThat(dose.sets()).isEqualTo(3);
    }

    @Test
    void loadedWorkIsDoneThreeTimesAWeekAtMost() {
        Dose daily = new Dose(2, 8, null, null, 1, 7, false, 0, null);
        Bench bench = Bench.full()
                .without("hinge")
                .with(hinge("pull").rated(Dimension.EXTERNAL_LOAD, 1).dosed(daily));
        Bench unloaded = Bench.full().without("hinge").with(hinge("pull").dosed(daily));

        assertThat(item(bench.program(), "pull").dose().perWeek()).isEqualTo(3);
        assertThat(item(unloaded.program(), "pull").dose().perWeek()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"1, 10, , 1", "3, 10, , 2", "2, 8, 3, 2", "1, 15, 4, 1", "1, 15, 5, 2"})
    void minutesAreCountedFromSetsAndRepetitionsOfFourSecondsOrTheirHold(
            int sets, int reps, @Nullable Integer hold, int minutes) {
        assertThat(dose(sets, reps, hold).minutesPerDay()).isEqualTo(minutes);
    }

    @Test
    void bothSidesAndTheRestAfterEachSetCount() {
        assertThat(new Dose(3, 8, 8, null, 1, 3, true, 60, null).minutesPerDay())
                .isEqualTo(10);
        assertThat(new Dose(3, 8, 8, null, 1, 3, false, 60, null).minutesPerDay())
                .isEqualTo(7);
    }

    @Test
    void minutesAreTakenAsTheyAreForEveryBout() {
        assertThat(new Dose(1, 1, null, 5, 3, 7, false, 0, null).minutesPerDay())
                .isEqualTo(15);
        assertThat(new Dose(1, 4, null, 3, 2, 7, false, 0, null).minutesPerDay())
                .isEqualTo(24);
    }

    private static Someone active(Bench bench, String level) {
        return bench.someone().finding(Fact.PATIENT__ACTIVITY_LEVEL, level);
    }

    private static Dose dose(int sets, int reps, @Nullable Integer hold) {
        return new Dose(sets, reps, hold, null, 1, 3, false, 0, null);
    }
}
