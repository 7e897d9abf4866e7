package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Diary.DAY;
import static org.neutralspine.progression.Diary.day;
import static org.neutralspine.progression.Diary.id;
import static org.neutralspine.progression.Diary.item;
import static org.neutralspine.progression.Diary.log;
import static org.neutralspine.progression.Diary.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;
import org.neutralspine.session.SkipReason;

/** What the rules are told of a day's training: the more careful of several answers, and nothing that nobody said. */
class SessionFactsTest {

    /** Two exercises on Wednesdays: two bouts of two sets, one of three: seven sets in all. */
    private static final ProgramVersion PROGRAM =
            version(DAY.minusWeeks(2), null, 1, item("dead-bug", 2, 2), item("glute-bridge", 3, 1));

    private static Map<Fact, Value> facts(ChartDay day) {
        return SessionFacts.of(day, Optional.of(PROGRAM), true);
    }

    private static Feeling signs(Signs signs) {
        return new Feeling(null, null, null, null, null, signs);
    }

    @Test
    void painBeforeIsThatOfTheFirstSessionThatTellsIt() {
        assertThat(facts(day(
                        log(DAY, Feeling.UNTOLD),
                        log(DAY, Feeling.ofPain(3, 2, 2)),
                        log(DAY, Feeling.ofPain(6, 2, 2)))))
                .containsEntry(Fact.PATIENT__PAIN_NOW, Value.of(3));
        assertThat(facts(day(log(DAY, Feeling.UNTOLD)))).containsEntry(Fact.PATIENT__PAIN_NOW, Value.missing());
    }

    @Test
    void theHighestPainDuringAfterOrOfOneExerciseCounts() {
        ExerciseLog sore = new ExerciseLog(id(1), 1, 2, null, new Nrs(5), null);

        assertThat(facts(day(log(DAY, Feeling.ofPain(9, 2, 3))))).containsEntry(Fact.SESSION__PAIN_MAX, Value.of(3));
        assertThat(facts(day(log(DAY, Feeling.ofPain(9, 4, 3))))).containsEntry(Fact.SESSION__PAIN_MAX, Value.of(4));
        assertThat(facts(day(log(DAY, Feeling.ofPain(9, 4, 3), sore))))
                .containsEntry(Fact.SESSION__PAIN_MAX, Value.of(5));
        assertThat(facts(day(log(DAY, Feeling.UNTOLD)))).doesNotContainKey(Fact.SESSION__PAIN_MAX);
    }

    @Test
    void painAfterAloneIsNotPainToldWhileTraining() {
        Feeling afterOnly = new Feeling(null, null, new Nrs(1), null, null);
        Feeling during = new Feeling(null, new Nrs(1), null, null, null);
        ExerciseLog told = new ExerciseLog(id(1), 1, 2, null, new Nrs(0), null);

        assertThat(SessionFacts.toldDuring(day(log(DAY, afterOnly, ExerciseLog.done(id(1), 1, 2)))))
                .isFalse();
        assertThat(SessionFacts.toldDuring(day(log(DAY, afterOnly), log(DAY, during))))
                .isTrue();
        assertThat(SessionFacts.toldDuring(day(log(DAY, afterOnly, told)))).isTrue();
    }

    @Test
    void theHardestSessionOfTheDayIsTheEffort() {
        Feeling easy = new Feeling(null, null, null, 3, null);
        Feeling hard = new Feeling(null, null, null, 7, null);

        assertThat(facts(day(log(DAY, hard), log(DAY, easy)))).containsEntry(Fact.SESSION__RPE, Value.of(7));
        assertThat(facts(day(log(DAY, Feeling.UNTOLD)))).doesNotContainKey(Fact.SESSION__RPE);
    }

    @Test
    void painLaterIsComparedWithWhatIsUsual() {
        List<SessionLog> logs = List.of(log(DAY, Feeling.UNTOLD));
        ChartDay both = new ChartDay(
                DAY,
                logs,
                List.of(Diary.answer(After.A_DAY, 5), Diary.answer(After.TWO_DAYS, 2)),
                Optional.of(new Nrs(3)));
        ChartDay one = new ChartDay(DAY, logs, List.of(Diary.answer(After.TWO_DAYS, 4)), Optional.of(new Nrs(3)));

        assertThat(facts(both))
                .containsEntry(Fact.SESSION__PAIN_24H_DELTA, Value.of(2))
                .containsEntry(Fact.SESSION__PAIN_48H_DELTA, Value.of(-1));
        assertThat(facts(one))
                .doesNotContainKey(Fact.SESSION__PAIN_24H_DELTA)
                .containsEntry(Fact.SESSION__PAIN_48H_DELTA, Value.of(1));
    }

    @Test
    void oneWarningOfSeveralSessionsCountsAndOneLapseOfTechniqueToo() {
        SessionLog well = log(DAY, signs(new Signs(true, false, false)));
        SessionLog worse = log(DAY, signs(new Signs(false, true, true)));

        assertThat(facts(day(well, worse, log(DAY, Feeling.UNTOLD))))
                .containsEntry(Fact.SESSION__NEW_NEURO, Value.of(true))
                .containsEntry(Fact.SESSION__DISTAL_SPREAD, Value.of(true))
                .containsEntry(Fact.SESSION__TECHNIQUE_OK, Value.of(false));
        assertThat(facts(day(well)))
                .containsEntry(Fact.SESSION__NEW_NEURO, Value.of(false))
                .containsEntry(Fact.SESSION__DISTAL_SPREAD, Value.of(false))
                .containsEntry(Fact.SESSION__TECHNIQUE_OK, Value.of(true));
        assertThat(facts(day(log(DAY, Feeling.UNTOLD))))
                .doesNotContainKeys(Fact.SESSION__NEW_NEURO, Fact.SESSION__DISTAL_SPREAD, Fact.SESSION__TECHNIQUE_OK);
    }

    @Test
    void theShareDoneIsSetsOverAllSetsOfTheDay() {
        SessionLog all = log(
                DAY,
                Feeling.UNTOLD,
                ExerciseLog.done(id(1), 1, 2),
                ExerciseLog.done(id(1), 2, 1),
                ExerciseLog.skipped(id(2), 1, SkipReason.of("no-time")));

        assertThat(facts(day(all))).containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(3 / 7.0));
        assertThat(SessionFacts.of(day(all), Optional.of(PROGRAM), false))
                .containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(3 / 7.0));
    }

    @Test
    void whatIsStillOpenCountsOnlyWhenTheDayIsOver() {
        SessionLog half = log(DAY, Feeling.UNTOLD, ExerciseLog.done(id(1), 1, 2));

        assertThat(SessionFacts.of(day(half), Optional.of(PROGRAM), false))
                .doesNotContainKey(Fact.SESSION__COMPLETED_FRACTION);
        assertThat(facts(day(half))).containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(2 / 7.0));
        assertThat(facts(day(log(DAY, Feeling.UNTOLD)))).doesNotContainKey(Fact.SESSION__COMPLETED_FRACTION);
        assertThat(SessionFacts.of(day(half), Optional.empty(), true))
                .doesNotContainKey(Fact.SESSION__COMPLETED_FRACTION);
    }

    @Test
    void whatIsDoneBesidesCountsOnBothSides() {
        SessionLog thursday = log(DAY.plusDays(1), Feeling.UNTOLD, ExerciseLog.done(id(2), 1, 6));
        ChartDay restDay = new ChartDay(DAY.plusDays(1), List.of(thursday), List.of(), Optional.empty());
        SessionLog thirdBout = log(
                DAY,
                Feeling.UNTOLD,
                ExerciseLog.done(id(1), 1, 2),
                ExerciseLog.done(id(1), 2, 2),
                ExerciseLog.done(id(1), 3, 2),
                ExerciseLog.done(id(2), 1, 3));

        assertThat(facts(restDay)).containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(2));
        assertThat(facts(day(thirdBout))).containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(1));
    }

    @Test
    void aShareIsNeverAboveTen() {
        ProgramVersion one = version(DAY.minusWeeks(2), null, 1, item("dead-bug", 1, 1));
        SessionLog much = log(DAY, Feeling.UNTOLD, ExerciseLog.done(id(1), 1, 20));

        assertThat(SessionFacts.of(day(much), Optional.of(one), true))
                .containsEntry(Fact.SESSION__COMPLETED_FRACTION, Value.of(10));
    }
}
