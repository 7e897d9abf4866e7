package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.after;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.round;
import static org.neutralspine.progression.Rounds.track;

import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.SomeSession;

/** Of several ways back the step before is taken first, then an easier exercise, then less of the same. */
class WayBackTest {

    private static final Prescription BOX_SQUAT = item("box-squat", 3, 8, null);
    private static final Prescription AT_THE_WALL = item("mini-squat-wall", 1, 6, 5);

    private static Rounds afterARedSession() {
        return round().after(SomeSession.ofSomeoneReady().hurting(6));
    }

    private static Step lessOf(Prescription item) {
        return afterARedSession().doing(track(item)).step();
    }

    @Test
    void anotherExerciseOfTheSameLevelBeforeIsAWayBack() {
        Step step = afterARedSession().doing(after(BOX_SQUAT, AT_THE_WALL)).step();

        assertThat(step.variable()).isEqualTo(Variable.STEP_BEFORE);
        assertThat(step.exerciseId()).isEqualTo("mini-squat-wall");
    }

    @Test
    void oneOfAHigherLevelIsNot() {
        Prescription free = item("bodyweight-squat", 1, 5, null);
        Step step = afterARedSession().doing(after(BOX_SQUAT, free)).step();

        assertThat(step.variable()).isNotEqualTo(Variable.STEP_BEFORE);
    }

    @Test
    void oneThatIsInTheProgramAlreadyIsNot() {
        Step step = afterARedSession()
                .doing(after(BOX_SQUAT, AT_THE_WALL))
                .doing(track(AT_THE_WALL))
                .step();

        assertThat(step.variable()).isNotEqualTo(Variable.STEP_BEFORE);
    }

    @Test
    void oneThatIsNotAllowedAnyMoreIsNot() {
        Prescription crunch = item("full-crunch", 1, 3, null);
        Step step = afterARedSession()
                .doing(after(item("bodyweight-squat", 3, 10, null), crunch))
                .step();

        assertThat(step.variable()).isNotEqualTo(Variable.STEP_BEFORE);
    }

    @Test
    void withoutAStepBeforeItIsTheFirstEasierExerciseOfTheCatalogue() {
        Step step = lessOf(BOX_SQUAT);

        assertThat(step.variable()).isEqualTo(Variable.COMPLEXITY);
        assertThat(step.exerciseId()).isEqualTo("sit-to-stand");
    }

    @Test
    void whereTheEasierOneIsDoneAlreadyItIsTheNextEvenOfTheSameLevel() {
        Step step = afterARedSession()
                .doing(track(BOX_SQUAT))
                .doing(track(item("sit-to-stand", 2, 8, null)))
                .step();

        assertThat(step.exerciseId()).isEqualTo("mini-squat-wall");
    }

    @Test
    void withoutAnEasierExerciseItIsASetLess() {
        Step step = lessOf(item("glute-set", 2, 10, 5));

        assertThat(step.variable()).isEqualTo(Variable.REPETITIONS);
        assertThat(step.dose().sets()).isEqualTo(1);
        assertThat(step.dose().reps()).isEqualTo(10);
    }

    @Test
    void ofOneSetItIsTwoThirdsOfTheRepetitions() {
        assertThat(lessOf(item("glute-set", 1, 9, 5)).dose().reps()).isEqualTo(6);
        assertThat(lessOf(item("glute-set", 1, 2, 5)).dose().reps()).isEqualTo(1);
    }

    @Test
    void ofOneRepetitionItIsTwoThirdsOfTheHold() {
        Step step = lessOf(item("glute-set", 1, 1, 30));

        assertThat(step.dose().reps()).isEqualTo(1);
        assertThat(step.dose().holdSeconds()).isEqualTo(20);
    }

    @Test
    void ofMinutesItIsTwoThirdsOfTheMinutes() {
        Step step = afterARedSession()
                .doing(track(Rounds.minutes("recumbent-cycling", 9)))
                .doing(track(Rounds.minutes("walking-intervals", 5)))
                .step();

        assertThat(step.exerciseId()).isEqualTo("recumbent-cycling");
        assertThat(step.dose().minutes()).isEqualTo(6);
    }

    @Test
    void belowTheLeastThereIsNothing() {
        Proposal proposal =
                afterARedSession().doing(track(item("glute-set", 1, 1, null))).proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.why()).isEqualTo("The least there is already.");
    }

    @Test
    void afterAPauseWhatHasNothingEasierIsTakenUpAtFourFifths() {
        Step step = afterAPause(item("glute-set", 1, 10, 5));

        assertThat(step.dose().reps())
                .as("two thirds of ten, and four fifths of that")
                .isEqualTo(6);
        assertThat(afterAPause(item("glute-set", 2, 10, 5)).dose())
                .extracting(Dose::sets, Dose::reps)
                .containsExactly(1, 8);
    }

    private static Step afterAPause(Prescription item) {
        SomeSession late = SomeSession.ofSomeoneReady().told(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 16);
        return round().after(late).doing(track(item)).step();
    }
}
