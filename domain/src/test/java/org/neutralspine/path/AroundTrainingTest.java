package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.gate.Verdict;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.rule.Outcome;
import org.neutralspine.session.FlareCheck;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;
import org.neutralspine.session.Today;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;
import org.neutralspine.testing.Training;

/** What is asked before training and on the days after, and what the day looks like then. */
@ParameterizedClass
@EnumSource
class AroundTrainingTest {

    @AutoClose
    private final Hospital hospital;

    private final Training training;

    AroundTrainingTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        training = Training.begun(hospital);
    }

    @Test
    void aClinicianEndsASuspensionWithANote() {
        training.trains(new Feeling(new Nrs(2), new Nrs(2), new Nrs(2), 5, null, new Signs(true, false, true)));

        TrainingDay suspended = hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()));
        assertThat(suspended.suspended()).isTrue();
        assertThat(suspended.mustWait()).isTrue();
        assertThat(suspended.today().items()).isEmpty();
        assertThatThrownBy(() -> hospital.does(() -> hospital.course.lift.lift(training.self(), training.id(), "fine")))
                .isInstanceOf(Refusal.NotAllowed.class);
        hospital.does(
                () -> hospital.course.lift.lift(hospital.staff.physio(), training.id(), "Reflexes equal, power full."));

        assertThat(hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()))
                        .suspended())
                .isFalse();
    }

    @Test
    void afterAStopNothingMoreIsDueToday() {
        training.trains(2, 6, 5);

        TrainingDay day = hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()));

        assertThat(day.today().minutesLeft()).isZero();
        assertThat(day.message()).isNotBlank();
    }

    @Test
    void aDayThatBeginsWithPainOfFiveIsALightOne() {
        Today plain = hospital.does(() -> hospital.today.read(training.self(), training.id()));
        SessionForm told = new SessionForm(null, new Feeling(new Nrs(5), null, null, null, null), List.of());
        hospital.does(() -> hospital.log.log(training.self(), training.id(), told, null));

        TrainingDay day = hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()));

        assertThat(day.today().minutesLeft()).isPositive().isLessThan(plain.minutesLeft());
    }

    @Test
    void theQuestionOfTheNextDayIsDueUntilItIsAnswered() {
        SessionLog log = training.trains(2, 2, 2);
        assertThat(due()).isEmpty();
        training.wait(1);

        assertThat(due()).containsExactly(new FlareCheck.Due(log.id(), log.day(), After.A_DAY));
        training.tells(log, After.A_DAY, 3);
        assertThat(due()).isEmpty();
        training.wait(1);
        assertThat(due()).containsExactly(new FlareCheck.Due(log.id(), log.day(), After.TWO_DAYS));
        training.wait(3);
        assertThat(due()).isEmpty();
        assertThatThrownBy(() -> training.tells(log, After.TWO_DAYS, 3))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("follow-up-closed"));
    }

    @Test
    void aDayThatWasEnoughIsNotAskedTwice() {
        SessionLog log = training.trains(2, 2, 2);
        training.wait(1);

        training.tells(log, After.A_DAY, 2);
        training.wait(1);

        assertThat(due()).isEmpty();
    }

    @Test
    void saddleNumbnessBeforeTrainingShowsTheEmergencyAndNothingToDo() {
        TrainingDay before = hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()));
        assertThat(before.questions()).extracting(RedFlag::id).contains("ces-saddle", "feeling-ill");

        Optional<Verdict.Answer> answer = hospital.does(() -> hospital.course.shortScreen.answer(
                training.self(), training.id(), List.of(new FlagAnswer("ces-saddle", Answer.NOT_SURE, null)), true));

        assertThat(answer.orElseThrow().outcome()).isEqualTo(Outcome.REFUSE_EMERGENCY);
        assertThat(training.subject().outcome()).isEqualTo(Outcome.REFUSE_EMERGENCY);
        TrainingDay after = hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()));
        assertThat(after.today().items()).isEmpty();
        assertThat(after.questions()).isEmpty();
    }

    @Test
    void aRoundOfNoesChangesNothingAndDoesNotRenewTheFullScreening() {
        training.wait(20);
        assertThat(hospital.does(() ->
                                hospital.course.shortScreen.answer(training.self(), training.id(), List.of(), true))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
        assertThat(hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()))
                        .questions())
                .isEmpty();
        hospital.does(() -> hospital.course.shortScreen.answer(
                training.self(), training.id(), List.of(new FlagAnswer("feeling-ill", Answer.YES, null)), true));

        training.wait(9);

        assertThat(training.subject().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
    }

    @Test
    void onlyWhatIsWatchedCanBeTakenBackWithoutAClinician() {
        hospital.does(() -> hospital.course.shortScreen.answer(
                training.self(),
                training.id(),
                List.of(
                        new FlagAnswer("feeling-ill", Answer.YES, null),
                        new FlagAnswer("ces-saddle", Answer.YES, null)),
                true));

        hospital.clock.advance(Duration.ofMinutes(1));
        hospital.does(() -> hospital.course.shortScreen.answer(training.self(), training.id(), List.of(), true));

        assertThat(training.subject().record().screening().answers())
                .contains(
                        new FlagAnswer("feeling-ill", Answer.NO, null), new FlagAnswer("ces-saddle", Answer.YES, null));
    }

    private List<FlareCheck.Due> due() {
        return hospital.does(() -> hospital.course.trainingDay.read(training.self(), training.id()))
                .followUps();
    }
}
