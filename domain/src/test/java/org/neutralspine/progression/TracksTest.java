package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Diary.DAY;
import static org.neutralspine.progression.Diary.id;
import static org.neutralspine.progression.Diary.item;
import static org.neutralspine.progression.Diary.log;
import static org.neutralspine.progression.Diary.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SkipReason;

/** How long each prescription has stood, what stood before it, and how it went since. */
class TracksTest {

    private static final Prescription TWO_SETS = item("dead-bug", 2, 1);
    private static final Prescription THREE_SETS = item("dead-bug", 3, 1);
    private static final SkipReason NO_TIME = SkipReason.of("no-time");
    private static final SkipReason PAIN = SkipReason.of("pain");

    private static ProgramVersion now(int weeksAgo, Prescription... items) {
        return version(DAY.minusWeeks(weeksAgo), null, 1, items);
    }

    private static ProgramVersion then(int weeksAgo, int firstItem, Prescription... items) {
        return version(DAY.minusWeeks(weeksAgo), DAY.minusWeeks(weeksAgo - 1), firstItem, items);
    }

    private static Track track(List<SessionLog> logs, ProgramVersion... versions) {
        return new Tracks(List.of(versions)).of(logs, DAY).get(0);
    }

    @Test
    void theStepBeginsWithTheOldestVersionInWhichNothingChanged() {
        Track track = track(List.of(), now(1, TWO_SETS), then(2, 11, TWO_SETS), then(4, 21, THREE_SETS));

        assertThat(track.weeksAtStep()).isEqualTo(2);
        assertThat(track.before()).isEqualTo(THREE_SETS);
    }

    @Test
    void withoutAnOlderVersionThereIsNothingBefore() {
        assertThat(track(List.of(), now(3, TWO_SETS)).before()).isNull();
        assertThat(track(List.of(), now(3, TWO_SETS)).weeksAtStep()).isEqualTo(3);
        assertThat(track(List.of(), now(-1, TWO_SETS)).weeksAtStep()).isZero();
        assertThat(new Tracks(List.of()).of(List.of(), DAY)).isEmpty();
    }

    @Test
    void anExerciseThatLeftForThisOneStoodBeforeIt() {
        Prescription easier = item("dead-bug-heel-tap", 2, 1);
        Prescription stays = item("glute-bridge", 2, 1);

        assertThat(track(List.of(), now(1, TWO_SETS, stays), then(2, 11, stays, easier))
                        .before())
                .isEqualTo(easier);
        assertThat(track(List.of(), now(1, TWO_SETS), then(2, 11, Rounds.item("goblet-squat", 3, 8, null)))
                        .before())
                .as("an exercise for something else")
                .isNull();
    }

    @Test
    void aVersionThatNeverCameToCountIsPassedOver() {
        ProgramVersion never = version(DAY.minusWeeks(2), DAY.minusWeeks(3), 11, THREE_SETS);
        ProgramVersion oneDay = version(DAY.minusWeeks(2), DAY.minusWeeks(2), 11, THREE_SETS);

        assertThat(track(List.of(), now(1, TWO_SETS), never).before()).isNull();
        assertThat(track(List.of(), now(1, TWO_SETS), oneDay).before()).isEqualTo(THREE_SETS);
    }

    @Test
    void aHeavierLoadIsAnotherStepAndTheSameWeightWrittenOtherwiseIsNot() {
        Prescription light = Rounds.loaded("goblet-squat", 3, 8, "5");
        Prescription same = Rounds.loaded("goblet-squat", 3, 8, "5.0");
        Prescription heavy = Rounds.loaded("goblet-squat", 3, 8, "6");
        Prescription bare = Rounds.item("goblet-squat", 3, 8, null);

        assertThat(track(List.of(), now(1, light), then(2, 11, same)).weeksAtStep())
                .isEqualTo(2);
        assertThat(track(List.of(), now(1, light), then(2, 11, heavy)).weeksAtStep())
                .isEqualTo(1);
        assertThat(track(List.of(), now(1, light), then(2, 11, bare)).before()).isEqualTo(bare);
    }

    @Test
    void thePrescriptionThatWaitedLongestCountsForAll() {
        Prescription bridge = item("glute-bridge", 2, 1);
        Tracks tracks = new Tracks(List.of(now(1, TWO_SETS, bridge), then(5, 11, bridge)));

        assertThat(tracks.weeksAtStep(DAY)).isEqualTo(5);
        assertThat(new Tracks(List.of()).weeksAtStep(DAY)).isZero();
    }

    @Test
    void painIsTheHighestOfTheDayInThisExercise() {
        ProgramVersion program = now(2, TWO_SETS, item("glute-bridge", 2, 1));
        List<SessionLog> logs = List.of(
                log(DAY.minusDays(2), Feeling.UNTOLD, sore(1, 9)),
                log(DAY, Feeling.UNTOLD, sore(1, 3), sore(2, 8)),
                log(DAY, Feeling.UNTOLD, sore(1, 4), ExerciseLog.done(id(1), 2, 2)));

        assertThat(track(logs, program).pain()).isEqualTo(new Nrs(4));
        assertThat(track(List.of(), program).pain()).isNull();
    }

    private static ExerciseLog sore(int item, int pain) {
        return new ExerciseLog(id(item), 1, 2, null, new Nrs(pain), null);
    }

    @Test
    void spareRepetitionsAreTheFewestOfEachSessionSinceTheStepBegan() {
        List<SessionLog> logs = List.of(
                log(DAY.minusWeeks(2).minusDays(1), Feeling.UNTOLD, spare(5)),
                log(DAY.minusWeeks(2), Feeling.UNTOLD, spare(3)),
                log(DAY.minusDays(2), Feeling.UNTOLD, ExerciseLog.done(id(1), 1, 2)),
                log(DAY, Feeling.UNTOLD, spare(2), spare(1)));

        assertThat(track(logs, now(2, TWO_SETS)).spareReps()).containsExactly(1, 3);
    }

    private static ExerciseLog spare(int reps) {
        return new ExerciseLog(id(1), 1, 2, null, null, reps);
    }

    @Test
    void whatWasLeftOutIsToldBackToTheLastTimeItWasDone() {
        List<SessionLog> logs = List.of(
                log(DAY.minusDays(7), Feeling.UNTOLD, ExerciseLog.skipped(id(1), 1, NO_TIME)),
                log(DAY.minusDays(5), Feeling.UNTOLD, ExerciseLog.done(id(1), 1, 1)),
                log(DAY.minusDays(2), Feeling.UNTOLD, ExerciseLog.skipped(id(1), 1, PAIN)),
                log(DAY, Feeling.UNTOLD, ExerciseLog.skipped(id(1), 1, NO_TIME)));

        assertThat(track(logs, now(2, TWO_SETS)).leftOut()).containsExactly(NO_TIME, PAIN);
        assertThat(track(logs.subList(2, 3), now(2, TWO_SETS)).leftOut()).containsExactly(PAIN);
    }
}
