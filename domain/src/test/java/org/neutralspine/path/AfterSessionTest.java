package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.progression.ProposalKind;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.rule.Outcome;
import org.neutralspine.session.FlareCheck;
import org.neutralspine.session.Today;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;
import org.neutralspine.testing.Training;

/** What follows when a patient logs: the day is decided, less takes effect at once, more waits. */
@ParameterizedClass
@EnumSource
class AfterSessionTest {

    @AutoClose
    private final Hospital hospital;

    private final Training training;

    AfterSessionTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        training = Training.begun(hospital);
    }

    @Test
    void painOfSixWhileTrainingStopsTheSessionAndGoesOneStepBackFromTomorrow() {
        ProgramVersion before = training.program();

        training.trains(2, 6, 5);

        KeptDecision decision = training.decision(hospital.day());
        assertThat(decision.judged().action()).isEqualTo("stop_session");
        assertThat(decision.judged().kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(decision.judged().alert()).isTrue();
        assertThat(decision.ruleIds()).contains("PAIN-03", "PROG-04");
        assertThat(decision.facts()).containsEntry("session.pain_max", "6").doesNotContainKey("session.pain_24h_delta");
        ProgramVersion next = training.program();
        assertThat(next.number()).isEqualTo(before.number() + 1);
        assertThat(decision.programId()).isEqualTo(next.id());
        assertThat(next.inForceOn(hospital.day())).isFalse();
        assertThat(next.inForceOn(hospital.day().plusDays(1))).isTrue();
        assertThat(Training.work(next)).isLessThan(Training.work(before));
        assertThat(hospital.audited(training.id())).contains("session.decide", "program.step-back");
    }

    @Test
    void aDayGoesBackOneStepAtMost() {
        SessionLog log = training.trains(2, 6, 5);
        ProgramVersion once = training.program();
        training.wait(1);

        training.tells(log, After.A_DAY, 7);

        assertThat(training.decision(log.day()).ruleIds()).contains("PAIN-04");
        assertThat(training.program().id()).isEqualTo(once.id());
    }

    @Test
    void painTwoPointsAboveUsualTheNextDayGoesOneStepBack() {
        ProgramVersion before = training.program();
        SessionLog log = training.trains(2, 2, 2);
        training.wait(1);
        assertThat(training.program().id()).isEqualTo(before.id());

        training.tells(log, After.A_DAY, 4);

        KeptDecision decision = training.decision(log.day());
        assertThat(decision.judged().flare()).isTrue();
        assertThat(decision.judged().kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(decision.facts()).containsEntry("session.pain_24h_delta", "2");
        assertThat(Training.work(training.program())).isLessThan(Training.work(before));
    }

    @Test
    void onePointAboveUsualTheNextDayIsNoFlare() {
        SessionLog log = training.trains(2, 2, 2);
        training.wait(1);

        training.tells(log, After.A_DAY, 3);

        assertThat(training.decision(log.day()).judged().flare()).isFalse();
        assertThat(training.decision(log.day()).judged().kind()).isNotEqualTo(ProposalKind.REGRESS);
    }

    @Test
    void goodWeeksLeadToAProposalThatWaits() {
        ProgramVersion before = training.program();

        trainsWell(16);

        assertThat(training.chart().judged()).anyMatch(day -> day.kind() == ProposalKind.ADVANCE);
        List<KeptProposal> waiting = waiting();
        assertThat(waiting).isNotEmpty().allSatisfy(proposal -> {
            assertThat(proposal.proposal().kind()).isEqualTo(ProposalKind.ADVANCE);
            assertThat(proposal.proposal().missing()).isEmpty();
            assertThat(proposal.about().programId()).isEqualTo(before.id());
        });
        assertThat(training.program().id()).isEqualTo(before.id());
    }

    @Test
    void withoutTheAnswerOfTheNextDayNothingGoesForward() {
        for (int day = 0; day < 16; day++) {
            training.trains(1, 2, 1);
            training.wait(1);
        }

        assertThat(training.chart().judged()).noneMatch(day -> day.kind() == ProposalKind.ADVANCE);
        assertThat(training.chart().judged()).noneMatch(day -> day.good());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aCorrectedSessionIsDecidedAnewAndTheFormerDecisionStays() {
        SessionLog log = training.trains(2, 4, 2);
        assertThat(training.decision(log.day()).judged().action()).isEqualTo("hold");

        hospital.does(() -> hospital.sessions.correct(
                training.self(),
                log.id(),
                log.version(),
                new SessionForm(null, Feeling.ofPain(2, 8, 2), log.exercises())));

        assertThat(training.decision(log.day()).judged().action()).isEqualTo("stop_session");
        assertThat(hospital.does(() -> hospital.decisions.ofDay(log.episodeId(), log.day())))
                .extracting(decision -> decision.judged().action())
                .containsExactly("stop_session", "hold");
    }

    @Test
    void newNumbnessStopsTrainingUntilSomebodyHasLooked() {
        training.trains(new Feeling(new Nrs(2), new Nrs(2), new Nrs(2), 5, null, new Signs(true, false, true)));

        assertThat(training.decision(hospital.day()).judged().action()).isEqualTo("stop_program");
        assertThat(hospital.does(
                        () -> hospital.suspensions.open(training.chart().episodeId())))
                .isPresent();
        assertThat(hospital.audited(training.id())).contains("training.suspend");
    }

    @Test
    void anAmberSessionTakesBackWhatWasProposed() {
        trainsWell(16);
        assertThat(waiting()).isNotEmpty();

        training.trains(2, 4, 2);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void anAcceptedProposalIsTheNextVersionFromTomorrow() {
        ProgramVersion before = training.program();
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();

        List<ProgramVersion> versions =
                hospital.does(() -> hospital.decide.accept(hospital.staff.physio(), ids, "k"));
        List<ProgramVersion> again = hospital.does(() -> hospital.decide.accept(hospital.staff.physio(), ids, "k"));

        assertThat(versions).singleElement().satisfies(next -> {
            assertThat(next.number()).isGreaterThan(before.number());
            assertThat(next.inForceOn(hospital.day())).isFalse();
            assertThat(next.inForceOn(hospital.day().plusDays(1))).isTrue();
        });
        assertThat(again).extracting(ProgramVersion::id).containsExactly(versions.get(0).id());
        assertThat(waiting()).isEmpty();
        assertThat(hospital.audited(training.id())).contains("proposal.accept", "program.prescribe");
        assertThatThrownBy(() -> hospital.does(() -> hospital.decide.accept(hospital.staff.physio(), ids, null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("proposal-answered"));
    }

    @Test
    void aProposalForAProgramThatChangedSinceIsNotAccepted() {
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();
        ProgramVersion copy =
                hospital.does(() -> hospital.edit.copy(hospital.staff.physio(), training.program().id()));
        hospital.does(() -> hospital.edit.prescribe(hospital.staff.physio(), copy.id(), copy.version(), hospital.day()));

        assertThatThrownBy(() -> hospital.does(() -> hospital.decide.accept(hospital.staff.physio(), ids, null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("program-changed"));
    }

    @Test
    void aDeclinedProposalLeavesTheProgramAndStrangersDoNotSeeIt() {
        ProgramVersion before = training.program();
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();

        assertThatThrownBy(() -> hospital.does(() -> hospital.decide.accept(hospital.staff.otherPhysio(), ids, null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> hospital.does(() -> hospital.decide.accept(training.self(), ids, null)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThat(hospital.does(() -> hospital.proposed.ofCaseload(hospital.staff.physio())))
                .extracting(waiting -> waiting.kept().id())
                .containsExactlyElementsOf(ids);
        assertThat(hospital.does(() -> hospital.proposed.ofCaseload(hospital.staff.otherPhysio())))
                .isEmpty();
        hospital.does(() -> {
            hospital.decide.decline(hospital.staff.physio(), ids, "Moves house this week.");
            return true;
        });

        assertThat(waiting()).isEmpty();
        assertThat(training.program().id()).isEqualTo(before.id());
        assertThat(hospital.does(() -> hospital.proposed.ofPatient(hospital.staff.physio(), training.id()))
                        .notYet())
                .isNotNull();
    }

    @Test
    void aClinicianEndsASuspensionWithANote() {
        training.trains(new Feeling(new Nrs(2), new Nrs(2), new Nrs(2), 5, null, new Signs(true, false, true)));

        TrainingDay suspended = hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()));
        assertThat(suspended.suspended()).isTrue();
        assertThat(suspended.today().items()).isEmpty();
        assertThatThrownBy(() -> hospital.does(() -> hospital.lift.lift(training.self(), training.id(), "fine")))
                .isInstanceOf(Refusal.NotAllowed.class);
        hospital.does(() -> hospital.lift.lift(hospital.staff.physio(), training.id(), "Reflexes equal, power full."));

        assertThat(hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()))
                        .suspended())
                .isFalse();
    }

    @Test
    void afterAStopNothingMoreIsDueToday() {
        training.trains(2, 6, 5);

        TrainingDay day = hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()));

        assertThat(day.today().minutesLeft()).isZero();
        assertThat(day.message()).isNotBlank();
    }

    @Test
    void aDayThatBeginsWithPainOfFiveIsALightOne() {
        Today plain = hospital.does(() -> hospital.today.read(training.self(), training.id()));
        SessionForm told = new SessionForm(null, new Feeling(new Nrs(5), null, null, null, null), List.of());
        hospital.does(() -> hospital.log.log(training.self(), training.id(), told, null));

        TrainingDay day = hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()));

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
        TrainingDay before = hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()));
        assertThat(before.questions()).extracting(RedFlag::id).contains("ces-saddle", "feeling-ill");

        Optional<Verdict.Answer> answer = hospital.does(() -> hospital.shortScreen.answer(
                training.self(), training.id(), List.of(new FlagAnswer("ces-saddle", Answer.NOT_SURE, null)), true));

        assertThat(answer.orElseThrow().outcome()).isEqualTo(Outcome.REFUSE_EMERGENCY);
        assertThat(training.subject().outcome()).isEqualTo(Outcome.REFUSE_EMERGENCY);
        TrainingDay after = hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()));
        assertThat(after.today().items()).isEmpty();
        assertThat(after.questions()).isEmpty();
    }

    @Test
    void aRoundOfNoesChangesNothingAndDoesNotRenewTheFullScreening() {
        training.wait(20);
        assertThat(hospital.does(() -> hospital.shortScreen.answer(training.self(), training.id(), List.of(), true))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
        assertThat(hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()))
                        .questions())
                .isEmpty();
        hospital.does(() -> hospital.shortScreen.answer(
                training.self(), training.id(), List.of(new FlagAnswer("feeling-ill", Answer.YES, null)), true));

        training.wait(9);

        assertThat(training.subject().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
    }

    @Test
    void onlyWhatIsWatchedCanBeTakenBackWithoutAClinician() {
        hospital.does(() -> hospital.shortScreen.answer(
                training.self(),
                training.id(),
                List.of(
                        new FlagAnswer("feeling-ill", Answer.YES, null),
                        new FlagAnswer("ces-saddle", Answer.YES, null)),
                true));

        hospital.does(() -> hospital.shortScreen.answer(training.self(), training.id(), List.of(), true));

        assertThat(training.subject().record().screening().answers())
                .contains(
                        new FlagAnswer("feeling-ill", Answer.NO, null),
                        new FlagAnswer("ces-saddle", Answer.YES, null));
    }

    @Test
    void theEndOfTheWeekRenewsWhatIsProposed() {
        trainsWell(16);
        List<KeptProposal> before = waiting();

        assertThat(hospital.does(() -> hospital.week.patients(hospital.staff.admin())))
                .contains(training.id());
        hospital.does(() -> {
            hospital.week.renew(hospital.staff.physio(), training.id());
            return true;
        });

        assertThat(waiting()).extracting(KeptProposal::id).containsExactlyElementsOf(before.stream()
                .map(KeptProposal::id)
                .toList());
    }

    private List<FlareCheck.Due> due() {
        return hospital.does(() -> hospital.trainingDay.read(training.self(), training.id()))
                .followUps();
    }

    private void trainsWell(int days) {
        for (int day = 0; day < days; day++) {
            LocalDate today = hospital.day();
            SessionLog log = training.trains(1, 2, 1);
            assertThat(log.day()).isEqualTo(today);
            training.wait(1);
            training.tells(log, After.A_DAY, 1);
        }
    }

    private List<KeptProposal> waiting() {
        return hospital.does(() -> hospital.proposals.waiting(training.chart().episodeId()));
    }
}
