package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.program.Bench.brace;
import static org.neutralspine.program.Bench.front;
import static org.neutralspine.program.Bench.hinge;
import static org.neutralspine.program.Bench.side;
import static org.neutralspine.program.Bench.walk;
import static org.neutralspine.testing.Sample.easy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Category;
import org.neutralspine.exercise.Dose;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.SampleExercise;

/** A week that can be kept: five exercises and twenty minutes a day, loads with rest between. */
class WeekPlanTest {

    @Test
    void fiveExercisesOnOneDayAreEnoughBesideWalking() {
        Dose daily = new Dose(1, 2, null, null, 1, 7, false, 0, null);
        Program program = eight(daily).program();

        assertThat(program.items()).hasSize(8);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(trainingOn(program, day)).hasSize(5);
        }
        assertThat(program.items()).allSatisfy(item -> assertThat(item.days()).hasSizeBetween(4, 7));
    }

    @ParameterizedTest
    @CsvSource({"light, 20, 2", "active, 30, 3"})
    void twentyMinutesADayAreEnoughAndThirtyForActivePeople(String activity, int minutes, int items) {
        Dose ten = new Dose(1, 1, null, 10, 1, 7, false, 0, null);
        Bench bench = eight(ten);

        Program program =
                bench.program(bench.someone().trainedBefore().finding(Fact.PATIENT__ACTIVITY_LEVEL, activity));

        assertThat(program.minutesPerDay()).isEqualTo(minutes);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(trainingOn(program, day)).hasSize(items);
        }
        assertThat(program.items()).allSatisfy(item -> assertThat(item.days()).isNotEmpty());
    }

    @Test
    void oneExerciseThatIsTooLongForADayIsCutToIt() {
        Bench bench = Bench.full()
                .without("hinge")
                .with(
                        hinge("long").dosed(new Dose(1, 1, null, 40, 1, 3, false, 0, null)),
                        easy("sets").of(Category.MOBILITY).dosed(new Dose(10, 15, 20, null, 1, 3, false, 0, null)));

        Program program = bench.program(bench.someone().trainedBefore());

        assertThat(Bench.item(program, "long").dose().minutes()).isEqualTo(20);
        assertThat(Bench.item(program, "sets").dose().sets()).isEqualTo(4);
        assertThat(program.minutesPerDay()).isLessThanOrEqualTo(20);
    }

    @Test
    void twoDaysOfOneLoadedExerciseAreFortyEightHoursApartAroundTheWeek() {
        List<DayOfWeek> days = spread(3, 48);

        assertThat(days).hasSize(3);
        for (DayOfWeek day : days) {
            assertThat(days).doesNotContain(day.plus(1));
        }
        assertThat(spread(7, 48)).hasSize(3);
        assertThat(spread(7, 24)).hasSize(7);
        assertThat(spread(7, 49)).hasSize(2);
    }

    @Test
    void daysAreSpreadAsFarApartAsTheyCanBe() {
        assertThat(spread(1, 0)).containsExactly(DayOfWeek.MONDAY);
        assertThat(spread(2, 0)).containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(spread(7, 0)).containsExactly(DayOfWeek.values());
    }

    @Test
    void walkingHasNoDailyBudget() {
        Bench bench = Bench.full().without("walking").with(walk("walking", 60, 2, 7));
        Program program = bench.program();

        assertThat(Bench.item(program, "walking").days()).hasSize(7);
        assertThat(program.walkingMinutesPerDay()).isEqualTo(120);
    }

    @Test
    void anItemTrainsOnAsManyDaysAsItsDoseSays() {
        assertThat(Bench.full().program().items())
                .allSatisfy(item -> assertThat(item.days()).hasSize(item.dose().perWeek()));
    }

    private static Bench eight(Dose dose) {
        List<SampleExercise> shelf = new ArrayList<>(List.of(
                brace("brace"),
                front("front"),
                side("side"),
                hinge("hinge"),
                easy("stand").of(Category.BALANCE),
                easy("reach").of(Category.MOBILITY),
                easy("lift").of(Category.FUNCTIONAL_STRENGTH)));
        shelf.forEach(exercise -> exercise.dosed(dose));
        return Bench.empty(Category.BALANCE, Category.MOBILITY, Category.FUNCTIONAL_STRENGTH)
                .with(walk("walking", 5, 3, 7))
                .with(shelf.toArray(SampleExercise[]::new));
    }

    private static List<Prescription> trainingOn(Program program, DayOfWeek day) {
        return Bench.items(
                program, item -> item.days().contains(day) && !item.exerciseId().equals("walking"));
    }

    private static List<DayOfWeek> spread(int perWeek, int hours) {
        Dose dose = new Dose(1, 8, null, null, 1, perWeek, false, 0, null);
        return List.copyOf(
                new WeekPlan(20).spread(List.of(new WeekPlan.Wish(dose, hours))).get(0));
    }
}
