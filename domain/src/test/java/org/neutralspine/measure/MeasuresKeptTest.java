package org.neutralspine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.MeasureCourse.Verdict;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** What a patient answers is kept with its score, its edition and who answered; goals are the patient's own words. */
class MeasuresKeptTest {

    private static final List<String> THREE = List.of("Lift my granddaughter", "Garden for an hour", "Sit in a cinema");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aPatientAnswersTwiceAndTheCourseSaysWhatBecameOfIt(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);
            answer(hospital, patient, id, form("rmdq", ticks(14)), null);
            hospital.clock.advance(java.time.Duration.ofDays(28));
            answer(hospital, patient, id, form("rmdq", ticks(9)), null);

            MeasureCourse course = course(hospital, patient, id, "rmdq");

            assertThat(course.verdict()).isEqualTo(Verdict.IMPROVED);
            assertThat(course.answers()).hasSize(2);
            MeasureAnswer last = course.latest().orElseThrow();
            assertThat(last.score()).isEqualByComparingTo("9");
            assertThat(last.items()).hasSize(9);
            assertThat(last.edition().licence()).contains("Spine");
            assertThat(last.edition().language()).isEqualTo("en");
            assertThat(last.entry().answeredBy()).isEqualTo(AnsweredBy.PATIENT);
            assertThat(last.entry().enteredBy()).isEqualTo(patient.accountId());
            assertThat(hospital.audited(id)).contains("measure.answer", "measures.read");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameRequestTwiceIsOneAnswer(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);

            MeasureAnswer first = answer(hospital, patient, id, form("nrs-now", Map.of("pain", BigDecimal.ONE)), "k");
            MeasureAnswer again = answer(hospital, patient, id, form("nrs-now", Map.of("pain", BigDecimal.ONE)), "k");

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(course(hospital, patient, id, "nrs-now").answers()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goalsAreRatedAndKeepTheirRatingsWhileTheirWordingStays(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);
            List<OwnActivity> named = name(hospital, patient, id, THREE);
            answer(hospital, patient, id, form("own-activities", rated(named, 2)), null);

            List<OwnActivity> changed =
                    name(hospital, patient, id, List.of("Cycle to work", "Lift my granddaughter", "Sit in a cinema"));

            assertThat(changed)
                    .extracting(OwnActivity::wording)
                    .containsExactly("Cycle to work", "Lift my granddaughter", "Sit in a cinema");
            assertThat(changed.get(1).id()).isEqualTo(named.get(0).id());
            answer(hospital, patient, id, form("own-activities", rated(changed, 5)), null);
            MeasureCourse course = course(hospital, patient, id, "own-activities");
            assertThat(course.verdict()).isEqualTo(Verdict.IMPROVED);
            assertThat(course.comparison().orElseThrow().change()).isEqualByComparingTo("3");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goalsAreThreeToFiveAndEachOnce(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);

            refusedGoals(hospital, patient, id, List.of("a", "b"), "activities");
            refusedGoals(hospital, patient, id, List.of("a", "b", "c", "d", "e", "f"), "activities");
            refusedGoals(hospital, patient, id, List.of("a", "b", "A"), "activities[2]");
            refusedGoals(hospital, patient, id, List.of("a", "b", "x".repeat(121)), "activities[2]");
            assertThat(name(hospital, patient, id, List.of("a", "b", "x".repeat(120))))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void cliniciansEnterWhatIsNotShippedAndPhysiciansOnlyLook(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor patient = hospital.staff.patient(id);
            AnswerMeasure.Form odi = form("odi", Map.of("1", BigDecimal.ONE));

            assertThatThrownBy(() -> answer(hospital, patient, id, odi, null)).isInstanceOf(Refusal.NotAllowed.class);
            assertThat(answer(hospital, hospital.staff.physio(), id, odi, null).score())
                    .isEqualByComparingTo("20");
            AnswerMeasure.Form unknown = form("nothing", Map.of());
            assertThatThrownBy(() -> answer(hospital, patient, id, unknown, null))
                    .isInstanceOf(Refusal.Invalid.class);
            AnswerMeasure.Form claimed =
                    new AnswerMeasure.Form("nrs-now", null, AnsweredBy.CLINICIAN, Map.of("pain", BigDecimal.ONE));
            assertThatThrownBy(() -> answer(hospital, patient, id, claimed, null))
                    .isInstanceOf(Refusal.Invalid.class);
            AnswerMeasure.Form tomorrow =
                    new AnswerMeasure.Form("nrs-now", hospital.day().plusDays(1), null, Map.of("pain", BigDecimal.ONE));
            assertThatThrownBy(() -> answer(hospital, patient, id, tomorrow, null))
                    .isInstanceOf(Refusal.Invalid.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anothersPatientIsNobody(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            UUID id = hospital.newPatient(hospital.staff.physio());
            Actor stranger = hospital.staff.patient(hospital.newPatient(hospital.staff.physio()));

            assertThatThrownBy(() -> course(hospital, stranger, id, "rmdq")).isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> name(hospital, stranger, id, THREE)).isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> answer(hospital, stranger, id, form("rmdq", ticks(1)), null))
                    .isInstanceOf(Refusal.NotFound.class);
        }
    }

    private static AnswerMeasure.Form form(String measure, Map<String, BigDecimal> items) {
        return new AnswerMeasure.Form(measure, null, null, items);
    }

    private static Map<String, BigDecimal> ticks(int count) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        for (int item = 1; item <= count; item++) {
            items.put(Integer.toString(item), BigDecimal.ONE);
        }
        return items;
    }

    private static Map<String, BigDecimal> rated(List<OwnActivity> activities, int rating) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        activities.forEach(activity -> items.put(activity.id().toString(), BigDecimal.valueOf(rating)));
        return items;
    }

    private static MeasureAnswer answer(
            Hospital hospital, Actor actor, UUID id, AnswerMeasure.Form form, @Nullable String key) {
        return hospital.does(() -> hospital.way.measures.answer(actor, id, form, key));
    }

    private static List<OwnActivity> name(Hospital hospital, Actor actor, UUID id, List<String> wordings) {
        return hospital.does(() -> hospital.way.goals.name(actor, id, wordings));
    }

    private static MeasureCourse course(Hospital hospital, Actor actor, UUID id, String measure) {
        return hospital.does(() -> hospital.way.courses.courses(actor, id)).stream()
                .filter(course -> course.measure().id().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static void refusedGoals(Hospital hospital, Actor actor, UUID id, List<String> wordings, String path) {
        assertThatThrownBy(() -> name(hospital, actor, id, wordings))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.path())
                                .contains(path));
    }
}
