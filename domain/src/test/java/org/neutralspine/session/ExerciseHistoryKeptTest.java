package org.neutralspine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** What a patient told of each exercise comes back as its history, to whoever cares for them. */
class ExerciseHistoryKeptTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePainOfTwoSessionsIsTheHistoryOfTheirExercise(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case subject = trained(hospital);
            String exercise = tell(hospital, subject, 1);
            hospital.clock.advance(Duration.ofDays(7));
            assertThat(tell(hospital, subject, 2)).isEqualTo(exercise);

            List<ExerciseHistory> histories = history(hospital, hospital.staff.physio(), subject.id());

            assertThat(histories).singleElement().satisfies(history -> {
                assertThat(history.exerciseId()).isEqualTo(exercise);
                assertThat(history.times()).isEqualTo(2);
                assertThat(history.meanPain()).isEqualByComparingTo("1.5");
                assertThat(history.last()).isEqualTo(hospital.day());
            });
            assertThat(history(hospital, hospital.staff.patient(subject.id()), subject.id()))
                    .isEqualTo(histories);
            assertThat(hospital.audited(subject.id())).contains("exercise-history.read");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherPhysiotherapistSeesNothingAndBeforeTheFirstSessionThereIsNothing(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());

            assertThat(history(hospital, hospital.staff.physio(), id)).isEmpty();
            assertThatThrownBy(() -> history(hospital, hospital.staff.otherPhysio(), id))
                    .isInstanceOf(Refusal.NotFound.class);
        }
    }

    private static Case trained(Hospital hospital) {
        Case subject = new Case(hospital);
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
        subject.prescribe();
        return subject;
    }

    /** The first exercise due today, done with this pain. */
    private static String tell(Hospital hospital, Case subject, int pain) {
        Actor physio = hospital.staff.physio();
        Today.DueItem first = hospital.does(() -> hospital.today.read(physio, subject.id()))
                .items()
                .get(0);
        ExerciseLog done = new ExerciseLog(first.itemId(), 1, 1, null, new Nrs(pain), null);
        SessionForm form = new SessionForm(null, Feeling.UNTOLD, List.of(done));
        hospital.does(() -> hospital.log.log(physio, subject.id(), form, null));
        return first.prescription().exerciseId();
    }

    private static List<ExerciseHistory> history(Hospital hospital, Actor actor, UUID id) {
        return hospital.does(() -> hospital.course.histories.history(actor, id));
    }
}
