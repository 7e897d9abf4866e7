package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.KeptDecision;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.progression.ProposalKind;
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
        assertThat(hospital.does(() -> hospital.course.decisions.ofDay(log.episodeId(), log.day())))
                .extracting(decision -> decision.judged().action())
                .containsExactly("stop_session", "hold");
    }

    @Test
    void newNumbnessStopsTrainingUntilSomebodyHasLooked() {
        training.trains(new Feeling(new Nrs(2), new Nrs(2), new Nrs(2), 5, null, new Signs(true, false, true)));

        assertThat(training.decision(hospital.day()).judged().action()).isEqualTo("stop_program");
        assertThat(hospital.does(
                        () -> hospital.course.suspensions.open(training.chart().episodeId())))
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
        return hospital.does(
                () -> hospital.course.proposals.waiting(training.chart().episodeId()));
    }
}
