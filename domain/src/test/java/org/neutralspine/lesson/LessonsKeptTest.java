package org.neutralspine.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** What a patient says they have read is kept once, for themselves and for whoever cares for them. */
class LessonsKeptTest {

    private static final String FIRST = "why-moving-helps";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPatientReadsThisWeeksLessonAndTheNextOneComesAWeekLater(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);
            assertThat(ofTheWeek(hospital, patient, id)).isEqualTo(FIRST);

            LessonPlan after = tick(hospital, patient, id, FIRST);

            assertThat(after.done()).isEqualTo(1);
            assertThat(after.ofTheWeek()).isEmpty();
            hospital.clock.advance(Duration.ofDays(7));
            assertThat(ofTheWeek(hospital, patient, id)).isEqualTo("hurt-is-not-harm");
            assertThat(hospital.audited(id)).contains("lessons.read", "lesson.tick");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void readTwiceIsReadSinceTheFirstTime(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);
            hospital.clock.advance(Duration.ofNanos(1_234_567));
            Instant first = Objects.requireNonNull(
                    tick(hospital, patient, id, FIRST).find(FIRST).orElseThrow().readAt());
            hospital.clock.advance(Duration.ofDays(3));

            LessonPlan again = tick(hospital, patient, id, FIRST);

            assertThat(again.find(FIRST).orElseThrow().readAt()).isEqualTo(first);
            assertThat(again.done()).isEqualTo(1);
            assertThat(Collections.frequency(hospital.audited(id), "lesson.tick"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void thePhysiotherapistSeesTheTicksAndSetsNone(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            tick(hospital, hospital.staff.patient(id), id, FIRST);

            assertThat(plan(hospital, hospital.staff.physio(), id).done()).isEqualTo(1);
            assertThatThrownBy(() -> tick(hospital, hospital.staff.physio(), id, "why-walk"))
                    .isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> plan(hospital, hospital.staff.otherPhysio(), id))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> plan(hospital, hospital.staff.admin(), id)).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherPatientIsNobody(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor stranger = hospital.staff.patient(hospital.newPatient(hospital.staff.physio()));

            assertThatThrownBy(() -> plan(hospital, stranger, id)).isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> tick(hospital, stranger, id, FIRST)).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLessonOnFusionsIsThereForAFusedPatientAlone(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID other = hospital.newPatient(hospital.staff.physio());
            Case fused = new Case(hospital);
            fused.recordFusion();
            Actor patient = hospital.staff.patient(fused.id());

            assertThat(tick(hospital, patient, fused.id(), "what-a-fusion-does").done())
                    .isEqualTo(1);
            assertThatThrownBy(() -> tick(hospital, hospital.staff.patient(other), other, "what-a-fusion-does"))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> tick(hospital, patient, fused.id(), "no-such-lesson"))
                    .isInstanceOf(Refusal.NotFound.class);
        }
    }

    private static LessonPlan plan(Hospital hospital, Actor actor, UUID id) {
        return hospital.does(() -> hospital.way.lessons.plan(actor, id));
    }

    private static LessonPlan tick(Hospital hospital, Actor actor, UUID id, String lesson) {
        return hospital.does(() -> hospital.way.lessons.tick(actor, id, lesson));
    }

    private static String ofTheWeek(Hospital hospital, Actor actor, UUID id) {
        return plan(hospital, actor, id).ofTheWeek().orElseThrow().lesson().id();
    }
}
