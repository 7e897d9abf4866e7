package org.neutralspine.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.Lesson.Audience;
import org.neutralspine.knowledge.Lesson.Who;
import org.neutralspine.knowledge.LessonCourse;

/** Which lessons are for whom, and which one is this week's. */
class LessonPlanTest {

    private static final LocalDate START = LocalDate.parse("2026-11-02");

    private static final LessonCourse COURSE = new LessonCourse(
            "draft",
            List.of(
                    new LessonCourse.Part(
                            "start",
                            "Getting started",
                            List.of(
                                    lesson("move", Who.ALL, Set.of(), Set.of()),
                                    lesson("fused", Who.FUSED, Set.of(), Set.of()))),
                    new LessonCourse.Part(
                            "acute",
                            "The first weeks",
                            List.of(lesson("acute", Who.CONDITIONS, Set.of("nslbp-acute"), Set.of()))),
                    new LessonCourse.Part(
                            "day",
                            "Through the day",
                            List.of(lesson("bend", Who.ALL, Set.of(), Set.of("neck-pain"))))));

    @Test
    void aFusedPatientLearnsWhatAFusionDoesAndAnybodyElseDoesNot() {
        assertThat(ids(at(0, List.of("lumbar-fusion")))).containsExactly("move", "fused", "bend");
        assertThat(ids(at(0, List.of("long-instrumented-fusion")))).contains("fused");
        assertThat(ids(at(0, List.of("nslbp-chronic")))).containsExactly("move", "bend");
    }

    @Test
    void aLessonForACertainDiagnosisComesToThatDiagnosisOnly() {
        assertThat(ids(at(0, List.of("nslbp-acute")))).containsExactly("move", "acute", "bend");
        assertThat(ids(at(0, List.of("nslbp-acute", "lumbar-fusion"))))
                .containsExactly("move", "fused", "acute", "bend");
    }

    @Test
    void whoHasADiagnosisALessonIsNotForIsSparedIt() {
        assertThat(ids(at(0, List.of("nslbp-acute", "neck-pain")))).containsExactly("move", "acute");
    }

    @Test
    void beforeAnyDiagnosisTheLessonsForEverybodyAreThere() {
        assertThat(ids(at(0, List.of()))).containsExactly("move", "bend");
    }

    @Test
    void aPartWithNothingForThisPatientIsLeftOut() {
        assertThat(at(0, List.of("lumbar-fusion")).parts())
                .extracting(LessonPlan.Part::title)
                .containsExactly("Getting started", "Through the day");
    }

    @Test
    void inTheFirstWeekTheFirstLessonComesUpAndOnceReadNothingMoreUntilTheNextWeek() {
        assertThat(week(0)).isEqualTo("move");
        assertThat(week(0, "move")).isEqualTo("none");
        assertThat(day(6, "move")).isEqualTo("none");
        assertThat(day(7, "move")).isEqualTo("fused");
    }

    @Test
    void whoMissedALessonGetsThatOneFirst() {
        assertThat(week(2)).isEqualTo("move");
        assertThat(week(2, "move")).isEqualTo("fused");
        assertThat(week(2, "fused")).isEqualTo("move");
    }

    @Test
    void whoReadsAheadIsNotShownTheSameLessonAgain() {
        assertThat(week(1, "move", "bend")).isEqualTo("fused");
        assertThat(week(2, "move", "fused", "bend")).isEqualTo("none");
    }

    @Test
    void afterTheWholeCourseNoLessonIsLeftHoweverLongCareGoesOn() {
        assertThat(week(80)).isEqualTo("move");
        assertThat(week(80, "move", "fused")).isEqualTo("bend");
        assertThat(week(80, "move", "fused", "bend")).isEqualTo("none");
    }

    @Test
    void aDayBeforeCareBeganCountsAsTheFirstWeek() {
        assertThat(day(-1)).isEqualTo("move");
    }

    @Test
    void whatIsReadIsCountedOfWhatIsTheirs() {
        LessonPlan plan = plan(0, "move", "acute", "gone-long-ago");

        assertThat(plan.done()).isEqualTo(1);
        assertThat(plan.total()).isEqualTo(3);
    }

    @Test
    void eachLessonLeadsToTheNextOfTheirs() {
        LessonPlan plan = plan(0);

        assertThat(plan.after("move")).map(step -> step.lesson().id()).contains("fused");
        assertThat(plan.after("fused")).map(step -> step.lesson().id()).contains("bend");
        assertThat(plan.after("bend")).isEmpty();
        assertThat(plan.after("acute")).isEmpty();
    }

    private static String week(int weeks, String... read) {
        return day(weeks * 7, read);
    }

    private static String day(int days, String... read) {
        return plan(days, read).ofTheWeek().map(step -> step.lesson().id()).orElse("none");
    }

    private static LessonPlan plan(int days, String... read) {
        Map<String, Instant> ticks = new HashMap<>();
        List.of(read).forEach(id -> ticks.put(id, Instant.EPOCH));
        return LessonPlan.of(
                COURSE, new LessonPlan.Reader(List.of("lumbar-fusion"), START, ticks), START.plusDays(days));
    }

    private static LessonPlan at(int days, List<String> conditions) {
        return LessonPlan.of(COURSE, new LessonPlan.Reader(conditions, START, Map.of()), START.plusDays(days));
    }

    private static List<String> ids(LessonPlan plan) {
        return plan.steps().map(step -> step.lesson().id()).toList();
    }

    private static Lesson lesson(String id, Who who, Set<String> conditions, Set<String> notFor) {
        return new Lesson(
                id,
                id,
                "Why?",
                List.of("One.", "Two.", "Three."),
                "Try it.",
                new Audience(who, conditions, notFor),
                List.of("article-000"));
    }
}
