package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.minutes;
import static org.neutralspine.progression.Rounds.round;
import static org.neutralspine.progression.Rounds.track;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;

/** A little more of the same, up to a quarter above the catalogue's dose; then something else has its turn. */
class MoreOfTheSameTest {

    private static Step nextOf(Prescription item) {
        return round().doing(track(item)).step();
    }

    @Test
    void aSetGrowsByTwoRepetitionsWhereTheWeekAllowsIt() {
        Step step = nextOf(item("glute-bridge", 2, 10, 3));

        assertThat(step.variable()).isEqualTo(Variable.REPETITIONS);
        assertThat(step.dose().reps()).isEqualTo(12);
        assertThat(step.dose().sets()).isEqualTo(2);
    }

    @Test
    void byOneWhereTwoWouldBeTooMuchForTheWeek() {
        assertThat(nextOf(item("glute-bridge", 2, 8, 3)).dose().reps())
                .as("20 percent of 8 is less than two")
                .isEqualTo(9);
    }

    @Test
    void upToAQuarterAboveTheCatalogueAndNotOneFurther() {
        assertThat(nextOf(item("abdominal-brace", 2, 9, 8)).dose().reps())
                .as("a quarter above 8 is 10")
                .isEqualTo(10);
        assertThat(nextOf(item("abdominal-brace", 2, 10, 8)).variable()).isNotEqualTo(Variable.REPETITIONS);
    }

    @Test
    void whereTheSetIsAsLongAsItGetsThereIsASetMoreOfShorterOnes() {
        Step step = nextOf(item("glute-bridge", 2, 13, 3));

        assertThat(step.variable()).isEqualTo(Variable.REPETITIONS);
        assertThat(step.dose().sets()).isEqualTo(3);
        assertThat(step.dose().reps()).as("no more than 20 percent of 26").isEqualTo(10);
    }

    @Test
    void minutesGrowByWhatTheWeekAllowsUpToAQuarterAboveTheCatalogue() {
        assertThat(minutesAfter(10)).as("20 percent of 10").isEqualTo(12);
        assertThat(minutesAfter(5)).isEqualTo(6);
        assertThat(minutesAfter(12)).as("a quarter above 10 is 13").isEqualTo(13);
        assertThat(round().doing(track(minutes("recumbent-cycling", 13)))
                        .proposal()
                        .step()
                        .map(Step::variable))
                .isNotEqualTo(Optional.of(Variable.MINUTES));
    }

    private static @Nullable Integer minutesAfter(int minutes) {
        Step step = nextOf(minutes("recumbent-cycling", minutes));
        assertThat(step.variable()).isEqualTo(Variable.MINUTES);
        return step.dose().minutes();
    }

    @Test
    void whatIsOnlyHeldIsHeldLonger() {
        Step step = nextOf(item("abdominal-brace", 2, null, 8));

        assertThat(step.variable()).isEqualTo(Variable.HOLD_TIME);
        assertThat(step.dose().holdSeconds()).isEqualTo(9);
    }

    @Test
    void aHoldGrowsByASecondUpToAQuarterAboveTheCatalogue() {
        Step step = nextOf(item("abdominal-brace", 2, 10, 8));

        assertThat(step.variable()).isEqualTo(Variable.HOLD_TIME);
        assertThat(step.dose().holdSeconds()).isEqualTo(9);
        assertThat(nextOf(item("abdominal-brace", 2, 10, 9)).dose().holdSeconds())
                .as("a quarter above 8 is 10")
                .isEqualTo(10);
        assertThat(round().doing(track(item("abdominal-brace", 2, 10, 10)))
                        .proposal()
                        .step()
                        .map(Step::variable))
                .isNotEqualTo(Optional.of(Variable.HOLD_TIME));
    }
}
