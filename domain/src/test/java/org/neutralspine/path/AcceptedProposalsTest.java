package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.progression.KeptProposal;
import org.neutralspine.session.FollowUp.After;
import org.neutralspine.session.SessionLog;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;
import org.neutralspine.testing.Training;

/** What waits for a clinician: accepted, declined, overtaken, renewed. */
@ParameterizedClass
@EnumSource
class AcceptedProposalsTest {

    @AutoClose
    private final Hospital hospital;

    private final Training training;

    AcceptedProposalsTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        training = Training.begun(hospital);
    }

    @Test
    void anAcceptedProposalIsTheNextVersionFromTomorrow() {
        ProgramVersion before = training.program();
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();

        List<ProgramVersion> versions =
                hospital.does(() -> hospital.course.decide.accept(hospital.staff.physio(), ids, "k"));
        List<ProgramVersion> again =
                hospital.does(() -> hospital.course.decide.accept(hospital.staff.physio(), ids, "k"));

        assertThat(versions).singleElement().satisfies(next -> {
            assertThat(next.number()).isGreaterThan(before.number());
            assertThat(next.inForceOn(hospital.day())).isFalse();
            assertThat(next.inForceOn(hospital.day().plusDays(1))).isTrue();
        });
        assertThat(again)
                .extracting(ProgramVersion::id)
                .containsExactly(versions.get(0).id());
        assertThat(waiting()).isEmpty();
        assertThat(hospital.audited(training.id())).contains("proposal.accept", "program.prescribe");
        assertThatThrownBy(() -> hospital.does(() -> hospital.course.decide.accept(hospital.staff.physio(), ids, null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("proposal-answered"));
    }

    @Test
    void aProposalForAProgramThatChangedSinceIsNotAccepted() {
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();
        ProgramVersion copy = hospital.does(() ->
                hospital.edit.copy(hospital.staff.physio(), training.program().id()));
        hospital.does(
                () -> hospital.edit.prescribe(hospital.staff.physio(), copy.id(), copy.version(), hospital.day()));

        assertThatThrownBy(() -> hospital.does(() -> hospital.course.decide.accept(hospital.staff.physio(), ids, null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("program-changed"));
    }

    @Test
    void aDeclinedProposalLeavesTheProgramAndStrangersDoNotSeeIt() {
        ProgramVersion before = training.program();
        trainsWell(16);
        List<UUID> ids = waiting().stream().map(KeptProposal::id).toList();

        assertThatThrownBy(() ->
                        hospital.does(() -> hospital.course.decide.accept(hospital.staff.otherPhysio(), ids, null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> hospital.does(() -> hospital.course.decide.accept(training.self(), ids, null)))
                .isInstanceOf(Refusal.NotAllowed.class);
        assertThat(hospital.does(() -> hospital.course.proposed.ofCaseload(hospital.staff.physio())))
                .extracting(waiting -> waiting.kept().id())
                .containsExactlyElementsOf(ids);
        assertThat(hospital.does(() -> hospital.course.proposed.ofCaseload(hospital.staff.otherPhysio())))
                .isEmpty();
        hospital.does(() -> {
            hospital.course.decide.decline(hospital.staff.physio(), ids, "Moves house this week.");
            return true;
        });

        assertThat(waiting()).isEmpty();
        assertThat(training.program().id()).isEqualTo(before.id());
        assertThat(hospital.does(() -> hospital.course.proposed.ofPatient(hospital.staff.physio(), training.id()))
                        .notYet())
                .isNotNull();
    }

    @Test
    void theEndOfTheWeekRenewsWhatIsProposed() {
        trainsWell(16);
        List<KeptProposal> before = waiting();

        assertThat(hospital.does(() -> hospital.course.week.patients(Actor.night())))
                .contains(training.id());
        hospital.does(() -> {
            hospital.course.week.renew(Actor.night(), training.id());
            return true;
        });

        assertThat(waiting())
                .extracting(KeptProposal::id)
                .containsExactlyElementsOf(before.stream().map(KeptProposal::id).toList());
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
