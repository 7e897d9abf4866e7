package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.after;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.loaded;
import static org.neutralspine.progression.Rounds.round;
import static org.neutralspine.progression.Rounds.sparing;
import static org.neutralspine.progression.Rounds.track;
import static org.neutralspine.progression.Rounds.walk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Dose;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Fact;
import org.neutralspine.testing.SomeSession;
import org.neutralspine.testing.Someone;

/** How large a step is, forward and back. */
class StepsTest {

    private static final SomeSession RED = SomeSession.ofSomeoneReady().hurting(6);

    /** The bridge is of level 2 and usually 2 x 10; a quarter more is the most. */
    @ParameterizedTest
    @CsvSource({"1, 8, 1, 9", "1, 9, 1, 10", "1, 10, 1, 12", "2, 10, 2, 12", "2, 12, 2, 13"})
    void repetitionsGrowByAtMostAFifthAWeek(int sets, int reps, int nextSets, int nextReps) {
        Step step = round().doing("glute-bridge", sets, reps, 3).step();

        assertThat(step.variable()).isEqualTo(Variable.REPETITIONS);
        assertThat(step.dose().sets()).isEqualTo(nextSets);
        assertThat(step.dose().reps()).isEqualTo(nextReps);
    }

    @Test
    void longSetsBecomeOneMoreOfShorterOnes() {
        Step step = round().doing("glute-bridge", 1, 13, 3).step();

        assertThat(step.dose().sets()).isEqualTo(2);
        assertThat(step.dose().reps()).isEqualTo(7);
    }

    /** The split squat is of level 3 and usually 3 x 8. */
    @Test
    void aboveLevelTwoTheStepIsATenthAndTheSmallestMayBeTooMuch() {
        Proposal fits = round().doing("bodyweight-squat", 2, 10, null).proposal();
        Proposal tooMuch = round().doing("split-squat", 3, 8, null).proposal();

        assertThat(fits.step().orElseThrow().dose().reps()).isEqualTo(11);
        assertThat(tooMuch.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(tooMuch.missing())
                .contains(new GateCheck("DOSE-04", "work of the week: at most 10 percent more, then 12.5", false));
    }

    @Test
    void coreHoldsEndAtTenSecondsAndThenTheExerciseChanges() {
        Proposal proposal = round().tested("brace_and_neutral_breaths", 10)
                .doing("abdominal-brace", 2, 10, 10)
                .proposal();

        assertThat(proposal.step().orElseThrow().variable()).isEqualTo(Variable.LEVER);
        assertThat(proposal.step().orElseThrow().exerciseId()).isEqualTo("supine-heel-slide");
    }

    @Test
    void aHigherLevelIsEnteredThroughItsTests() {
        Proposal untested = round().doing("sit-to-stand", 2, 13, null).proposal();
        Proposal tested = round().tested("brace_and_neutral_breaths", 10)
                .doing("sit-to-stand", 2, 13, null)
                .proposal();

        assertThat(untested.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(untested.missing())
                .contains(new GateCheck(
                        "PROG-07", "breaths with the brace and neutral kept: at least 10, not tested", false));
        assertThat(tested.kind()).isEqualTo(ProposalKind.ADVANCE);
        assertThat(tested.step().orElseThrow().variable()).isEqualTo(Variable.COMPLEXITY);
    }

    /** Ten breaths let in, nine do not. */
    @Test
    void oneBreathTooFewIsSaid() {
        Proposal proposal = round().tested("brace_and_neutral_breaths", 9)
                .doing("sit-to-stand", 2, 13, null)
                .proposal();

        assertThat(proposal.missing())
                .contains(
                        new GateCheck("PROG-07", "breaths with the brace and neutral kept: at least 10, now 9", false));
    }

    @ParameterizedTest
    @CsvSource({"2, 5, 3, 5, 7", "3, 7, 2, 10, 7", "2, 15, 1, 20, 7", "1, 25, 1, 30, 4", "1, 12, 3, 5, 7"})
    void walkersClimbTheLadder(int bouts, int minutes, int nextBouts, int nextMinutes, int days) {
        Dose next = round().doing(track(walk(bouts, minutes))).step().dose();

        assertThat(next.boutsPerDay()).isEqualTo(nextBouts);
        assertThat(next.minutes()).isEqualTo(nextMinutes);
        assertThat(next.perWeek()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 2, 5", "2, 10, 3, 5", "1, 20, 2, 10", "1, 30, 1, 25"})
    void walkersGoBackToAStepThatIsNoLongerInAllEither(int bouts, int minutes, int nextBouts, int nextMinutes) {
        Dose next = round().after(RED).doing(track(walk(bouts, minutes))).step().dose();

        assertThat(next.boutsPerDay()).isEqualTo(nextBouts);
        assertThat(next.minutes()).isEqualTo(nextMinutes);
    }

    @ParameterizedTest
    @CsvSource({"8, 8.5", "5, 5.5", "10, 11", "2, 2.1", "20, 21", "4, 4.25"})
    void weightGrowsByTwoToTenPercentInStepsThatCanBeHad(String load, String next) {
        Step step = round().of(allowed())
                .doing(sparing(loaded("cable-row-seated", 3, 13, load), 1, 2))
                .step();

        assertThat(step.variable()).isEqualTo(Variable.LOAD);
        assertThat(step.loadKg()).isEqualByComparingTo(next);
        assertThat(step.dose().reps()).isEqualTo(13);
    }

    private static Someone allowed() {
        return Someone.with("nslbp-chronic", 30).trainedBefore();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1", "1,"})
    void weightWaitsForASpareRepetitionTwiceRunning(int last, @Nullable Integer before) {
        var item = loaded("cable-row-seated", 3, 13, "8");
        Proposal proposal = round().of(allowed())
                .doing(before == null ? sparing(item, last) : sparing(item, last, before))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.missing()).extracting(GateCheck::ruleId).containsExactly("DOSE-05");
    }

    @Test
    void weightEndsAtTheLiftingLimit() {
        Someone limited = allowed().liftingAtMost("8");
        Proposal atLimit = round().of(limited)
                .doing(sparing(loaded("cable-row-seated", 3, 13, "8"), 2, 2))
                .proposal();
        Proposal above = round().of(limited)
                .doing(sparing(loaded("cable-row-seated", 3, 13, "9"), 2, 2))
                .proposal();

        assertThat(atLimit.missing())
                .containsExactly(new GateCheck("LIM-15", "weight: at most 8 kg, then 8.5 kg", false));
        assertThat(above.kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(above.step().orElseThrow().loadKg()).isEqualByComparingTo(new BigDecimal("8"));
        assertThat(above.ruleIds()).containsExactly("LIM-15");
    }

    @Test
    void backIsTheStepBeforeElseAnEasierExercise() {
        var now = item("glute-bridge", 2, 12, 3);
        Step before = round().after(RED)
                .doing(after(now, item("glute-bridge", 2, 10, 3)))
                .step();
        Step easier = round().after(RED).doing(track(now)).step();

        assertThat(before.variable()).isEqualTo(Variable.STEP_BEFORE);
        assertThat(before.dose().reps()).isEqualTo(10);
        assertThat(easier.variable()).isEqualTo(Variable.COMPLEXITY);
        assertThat(easier.exerciseId()).isEqualTo("glute-set");
    }

    @Test
    void painThatDidNotSettleTakesTwoThirdsOfTheStepBefore() {
        SomeSession unsettled = SomeSession.ofSomeoneReady().told(Fact.SESSION__PAIN_24H_DELTA, 2);
        Step step = round().after(unsettled)
                .doing(after(item("glute-bridge", 2, 12, 3), item("glute-bridge", 2, 10, 3)))
                .step();

        assertThat(step.dose().sets()).isEqualTo(2);
        assertThat(step.dose().reps()).isEqualTo(7);
    }
}
