package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.SomeSession.ofChronicPain;
import static org.neutralspine.testing.SomeSession.ofSomeoneReady;
import static org.neutralspine.testing.SomeSession.ofSomeoneWith;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.gate.Reason;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.Then;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SomeSession;

/** What a session leads to, for the program and in the patient's words. */
class SessionDecisionTest {

    private static SessionDecision decide(SomeSession session) {
        return new SessionDecider(Sample.SHIPPED).decide(session.facts());
    }

    @Test
    void newWeaknessStopsTheProgramAndAsksForADoctorWhateverElseWentWell() {
        SessionDecision decision = decide(ofSomeoneReady().told(Fact.SESSION__NEW_NEURO, true));

        assertThat(decision.action()).contains(SessionAction.STOP_PROGRAM);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.STOP);
        assertThat(decision.proposal().gate()).isEqualTo(Outcome.REFUSE_URGENT);
        assertThat(decision.proposal().alert()).isTrue();
        assertThat(decision.message())
                .isEqualTo(Sample.SHIPPED.rulebook().messages().get("urgent"));
        assertThat(decision.rulesFired()).contains("PAIN-09", "PROG-05", "PROG-01");
    }

    @Test
    void threeStepsBackInFourWeeksPauseTheProgramUntilAPhysiotherapistHasLooked() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.HISTORY__REGRESSIONS_IN_4_WEEKS, 3));

        assertThat(decision.action()).contains(SessionAction.STOP_PROGRAM);
        assertThat(decision.proposal().referrals()).containsExactly(new Then.Refer("physiotherapist", 7 * 24));
        assertThat(decision.proposal().gate()).isNull();
        assertThat(decision.message()).isEqualTo(SessionText.PAUSE);
    }

    @Test
    void redPainEndsTheDayAndGoesOneStepBack() {
        SessionDecision decision = decide(ofChronicPain().hurting(5));

        assertThat(decision.action()).contains(SessionAction.STOP_SESSION);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(decision.proposal().steps()).isEqualTo(1);
        assertThat(decision.proposal().doseFactor()).isEqualTo(1);
        assertThat(decision.proposal().alert()).isTrue();
        assertThat(decision.message()).startsWith("Stop for today;").endsWith(SessionText.STEP_BACK);
    }

    @Test
    void painThatDidNotSettleGoesBackToTwoThirdsOfTheDose() {
        SessionDecision decision = decide(ofSomeoneReady().told(Fact.SESSION__PAIN_48H_DELTA, 1));

        assertThat(decision.action()).contains(SessionAction.REGRESS);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(decision.proposal().doseFactor()).isEqualTo(0.67);
        assertThat(decision.proposal().alert()).isTrue();
        assertThat(decision.message()).isEqualTo(SessionText.STEP_BACK);
    }

    @Test
    void ofTwoSharesTheSmallerCounts() {
        SomeSession both =
                ofChronicPain().told(Fact.SESSION__PAIN_48H_DELTA, 1).told(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 15);

        assertThat(decide(both).proposal().doseFactor()).isEqualTo(0.67);
    }

    @Test
    void aPauseGoesBackWithoutAlarmingAnybody() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.HISTORY__DAYS_SINCE_LAST_SESSION, 15));

        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.REGRESS);
        assertThat(decision.proposal().doseFactor()).isEqualTo(0.8);
        assertThat(decision.proposal().alert()).isFalse();
    }

    @Test
    void spreadingSymptomsLeaveTheExerciseOutForAWeekAndAskForANerveCheck() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.SESSION__DISTAL_SPREAD, true));

        assertThat(decision.action()).contains(SessionAction.STOP_SESSION);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.SWAP);
        assertThat(decision.proposal().pauseExerciseDays()).isEqualTo(7);
        assertThat(decision.proposal().required()).contains("neuro-screen");
        assertThat(decision.message()).isEqualTo(SessionText.ENOUGH + " " + SessionText.NERVES);
    }

    @Test
    void earlyAfterAFusionPainFourBringsThePhysiotherapist() {
        SessionDecision decision = decide(ofSomeoneWith("lumbar-fusion", 3).hurting(4));

        assertThat(decision.action()).contains(SessionAction.STOP_SESSION);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.REFER);
        assertThat(decision.proposal().referrals()).containsExactly(new Then.Refer("physiotherapist", 48));
    }

    @Test
    void severePainBeforeASessionIsADayForBreathingAndWalking() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.PATIENT__PAIN_NOW, 7));

        assertThat(decision.action()).contains(SessionAction.STOP_SESSION);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(decision.proposal().alert()).isTrue();
        assertThat(decision.message()).startsWith("No exercise session; breathing,");
    }

    @Test
    void painFiveBeforeMakesALightDayAndNoStepForward() {
        SessionDecision quiet = decide(ofChronicPain().told(Fact.PATIENT__PAIN_NOW, 5));
        SessionDecision ready = decide(ofSomeoneReady().told(Fact.PATIENT__PAIN_NOW, 5));

        assertThat(quiet.actionWord()).isEqualTo("none");
        assertThat(quiet.proposal().lightSession()).isEqualTo(new Then.LightSession(1, 1, 2, 5));
        assertThat(quiet.message())
                .isEqualTo(
                        "Today take only exercises up to level 1, half of the usual amount, and walks of 5 minutes at a"
                                + " time.");
        assertThat(ready.actionWord()).isEqualTo("progress");
        assertThat(ready.proposal().kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(ready.message()).startsWith(SessionText.KEEP).contains("level 1");
    }

    @Test
    void amberPainKeepsTheStep() {
        SessionDecision decision = decide(ofSomeoneReady().hurting(3));

        assertThat(decision.action()).contains(SessionAction.HOLD);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(decision.proposal().steps()).isZero();
        assertThat(decision.proposal().alert()).isFalse();
        assertThat(decision.message())
                .isEqualTo(SessionText.KEEP
                        + " Acceptable if it settles to the usual level within 24 hours, at the latest 48.");
        assertThat(decide(ofSomeoneReady().told(Fact.SESSION__TECHNIQUE_OK, false))
                        .message())
                .isEqualTo(SessionText.KEEP + " " + SessionText.SETTLES);
    }

    @Test
    void goodSessionsAreReadyForTheNextStep() {
        SessionDecision decision = decide(ofSomeoneReady());

        assertThat(decision.action()).contains(SessionAction.PROGRESS);
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.ADVANCE);
        assertThat(decision.proposal().steps()).isEqualTo(1);
        assertThat(decision.proposal().doseFactor()).isEqualTo(1);
        assertThat(decision.message()).isEqualTo(SessionText.READY);
    }

    @Test
    void noStepForwardBeforeItIsKnownHowTheSessionSettled() {
        SessionDecision sameDay =
                decide(ofSomeoneReady().untold(Fact.SESSION__PAIN_24H_DELTA).untold(Fact.SESSION__PAIN_48H_DELTA));
        SessionDecision stillSore =
                decide(ofSomeoneReady().told(Fact.SESSION__PAIN_24H_DELTA, 1).untold(Fact.SESSION__PAIN_48H_DELTA));
        SessionDecision settled = decide(ofSomeoneReady().untold(Fact.SESSION__PAIN_48H_DELTA));

        assertThat(sameDay.actionWord()).isEqualTo("progress");
        assertThat(sameDay.proposal().kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(sameDay.proposal().awaiting()).containsExactly("pain_24h");
        assertThat(sameDay.message()).isEqualTo(SessionText.KEEP + " " + SessionText.TELL_US);
        assertThat(stillSore.proposal().kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(stillSore.proposal().awaiting()).containsExactly("pain_48h");
        assertThat(settled.proposal().kind()).isEqualTo(ProposalKind.ADVANCE);
        assertThat(settled.proposal().awaiting()).isEmpty();
    }

    @Test
    void whoDoesTooMuchIsPraisedAndKeptToThePlan() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 1.5));

        assertThat(decision.message())
                .isEqualTo(SessionText.CARRY_ON + " "
                        + Sample.SHIPPED.rulebook().messages().get("no_extra"));
    }

    @Test
    void earlyMorningsAreForWalking() {
        assertThat(decide(ofChronicPain().told(Fact.SESSION__HOURS_AFTER_WAKING, 1))
                        .message())
                .endsWith("Leave bending and loading for later in the day; walk first.");
    }

    @Test
    void sixWeeksWithoutImprovementBringSomebodyToLook() {
        SessionDecision decision = decide(ofChronicPain().told(Fact.HISTORY__WEEKS_WITHOUT_IMPROVEMENT, 6));

        assertThat(decision.actionWord()).isEqualTo("none");
        assertThat(decision.proposal().kind()).isEqualTo(ProposalKind.REFER);
        assertThat(decision.proposal().alert()).isTrue();
    }

    @Test
    void saysOfEveryRuleWhatItFoundAndWhereItComesFrom() {
        SessionDecision decision = decide(ofChronicPain().hurting(3));

        assertThat(decision.reasons()).extracting(Reason::ruleId).isEqualTo(decision.rulesFired());
        assertThat(decision.reasons())
                .contains(new Reason(
                        "PAIN-02",
                        "Amber - pain 3 to 4: acceptable if it settles to the usual level within 24 hours, at the latest"
                                + " 48",
                        List.of("article-000", "smith-2017")));
        assertThat(decision.reasons())
                .allSatisfy(reason -> assertThat(reason.sources()).isNotEmpty());
    }

    @Test
    void aGoodSessionIsGreenDoneAndControlledAndABadOneRedOrNotSettled() {
        SessionDecider decider = new SessionDecider(Sample.SHIPPED);
        SomeSession undone = ofChronicPain().told(Fact.SESSION__COMPLETED_FRACTION, 0.89);
        SomeSession loose = ofChronicPain().told(Fact.SESSION__TECHNIQUE_OK, false);
        SomeSession unsettled = ofChronicPain().told(Fact.SESSION__PAIN_24H_DELTA, 2);

        assertThat(decider.isGood(ofChronicPain().facts())).isTrue();
        assertThat(List.of(ofChronicPain().hurting(3), undone, loose, unsettled))
                .noneMatch(session -> decider.isGood(session.facts()));
        assertThat(decider.isBad(ofChronicPain().hurting(4).facts())).isFalse();
        assertThat(decider.isBad(ofChronicPain().hurting(5).facts())).isTrue();
        assertThat(decider.isBad(unsettled.facts())).isTrue();
    }

    static List<SomeSession> everyKindOfSession() {
        return SessionRulesTest.rows().map(SessionRulesTest.Row::fires).toList();
    }

    @ParameterizedTest
    @MethodSource("everyKindOfSession")
    void wordsDoNotFrighten(SomeSession session) {
        List<String> frightening = Sample.SHIPPED.rulebook().find("FEAR-02").orElseThrow().then().stream()
                .flatMap(effect ->
                        effect instanceof Then.Require lint ? lint.words().stream() : java.util.stream.Stream.of())
                .toList();
        String message = decide(session).message().toLowerCase(Locale.ROOT);

        assertThat(frightening).hasSizeGreaterThan(3).noneMatch(message::contains);
        assertThat(message).isNotBlank();
    }
}
