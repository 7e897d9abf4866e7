package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.report.Attention;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SkipReason;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class KeepingRulesTest {

    @AutoClose
    private final Hospital hospital;

    private final Case subject;

    KeepingRulesTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        subject = new Case(hospital);
    }

    @Test
    void aSlotAndARequestAreLoggedOnce() {
        subject.recordBackPain();
        subject.screen();
        ProgramVersion program = subject.prescribe();
        UUID item = program.items().get(0).id();
        SessionForm form = new SessionForm(
                null, Feeling.ofPain(3, 4, 2), List.of(ExerciseLog.skipped(item, 1, SkipReason.NO_TIME)));
        var self = hospital.staff.patient(subject.id());

        SessionLog first = hospital.does(() -> hospital.log.log(self, subject.id(), form, "k"));
        SessionLog again = hospital.does(() -> hospital.log.log(self, subject.id(), form, "k"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> hospital.does(() -> hospital.log.log(self, subject.id(), form, null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("slot-logged"));
        SessionForm other = new SessionForm(null, Feeling.ofPain(3, 4, 3), form.exercises());
        assertThatThrownBy(() -> hospital.does(() -> hospital.log.log(self, subject.id(), other, "k")))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void aSessionIsCorrectedForTwoDays() {
        subject.recordBackPain();
        subject.screen();
        UUID item = subject.prescribe().items().get(0).id();
        var self = hospital.staff.patient(subject.id());
        SessionForm form = new SessionForm(
                null, Feeling.ofPain(3, 4, 2), List.of(ExerciseLog.skipped(item, 1, SkipReason.NO_TIME)));
        SessionLog first = hospital.does(() -> hospital.log.log(self, subject.id(), form, null));

        SessionForm corrected = new SessionForm(null, Feeling.ofPain(3, 4, 3), List.of(ExerciseLog.done(item, 1, 2)));
        SessionLog kept = hospital.does(() -> hospital.sessions.correct(self, first.id(), first.version(), corrected));
        assertThat(kept.version()).isGreaterThan(first.version());
        assertThat(hospital.does(() -> hospital.sessions.read(self, first.id())).exercises())
                .containsExactly(ExerciseLog.done(item, 1, 2));

        hospital.clock.advance(Duration.ofHours(49));
        assertThatThrownBy(() ->
                        hospital.does(() -> hospital.sessions.correct(self, first.id(), kept.version(), corrected)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("session-settled"));
    }

    @Test
    void strangersGetTheAnswerOfTheUnknown() {
        subject.recordFusion();
        UUID foreign = hospital.newPatient(hospital.staff.otherPhysio());

        for (var stranger :
                List.of(hospital.staff.otherPhysio(), hospital.staff.physician(), hospital.staff.patient(foreign))) {
            assertThatThrownBy(() -> hospital.does(() -> hospital.patients.read(stranger, subject.id())))
                    .isInstanceOf(Refusal.NotFound.class)
                    .hasMessage("There is no such patient.");
        }
        hospital.does(() -> hospital.requestClearance.request(hospital.staff.physio(), subject.id(), null, null));
        assertThat(hospital.does(() -> hospital.patients.read(hospital.staff.physician(), subject.id())))
                .isNotNull();
        assertThatThrownBy(() ->
                        hospital.does(() -> hospital.patients.read(hospital.staff.otherPhysician(), subject.id())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aClosedEpisodeTakesNothingMoreAndTheNextStartsEmpty() {
        subject.recordBackPain();
        int version = subject.record().episode().version();
        hospital.does(() -> hospital.episodeEnd.close(hospital.staff.physio(), subject.id(), version, "goals reached"));

        assertThatThrownBy(subject::screen)
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("episode-closed"));
        hospital.does(() -> hospital.episodeEnd.reopen(hospital.staff.physio(), subject.id()));
        assertThat(subject.record().episode().conditions()).isEmpty();
    }

    @Test
    void aCaseloadHoldsOnesOwnPatientsTheMostUrgentFirst() {
        subject.recordBackPain();
        subject.screen();
        subject.prescribe();
        Case untouched = new Case(hospital);
        UUID foreign = hospital.newPatient(hospital.staff.otherPhysio());
        hospital.clock.advance(Duration.ofDays(8));

        var mine = hospital.does(() -> hospital.caseload.thisWeek(hospital.staff.physio()));

        assertThat(mine).singleElement().satisfies(caseload -> {
            assertThat(caseload.attention())
                    .singleElement()
                    .satisfies(line -> assertThat(line.reasons())
                            .extracting(Attention::kind)
                            .containsExactly(Attention.Kind.SILENT));
            assertThat(caseload.lines().map(line -> line.facts().patient().patientId()))
                    .containsExactly(subject.id(), untouched.id());
        });
        assertThat(hospital.does(() -> hospital.caseload.thisWeek(hospital.staff.lead())))
                .flatExtracting(caseload -> caseload.lines().toList())
                .extracting(line -> line.facts().patient().patientId())
                .contains(subject.id(), untouched.id(), foreign);
        assertThatThrownBy(() -> hospital.does(() -> hospital.caseload.thisWeek(hospital.staff.physician())))
                .isInstanceOf(Refusal.NotAllowed.class);
    }
}
