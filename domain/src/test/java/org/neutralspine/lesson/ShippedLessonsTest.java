package org.neutralspine.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.condition.Fusion;
import org.neutralspine.knowledge.Lesson;
import org.neutralspine.knowledge.LessonCourse;
import org.neutralspine.rule.Then;
import org.neutralspine.testing.Sample;

/** The lessons as shipped: easy to read, free of words that frighten, and none for somebody it is not meant for. */
class ShippedLessonsTest {

    private static final LessonCourse COURSE = Sample.SHIPPED.lessons();

    /** What pictures of a spine are called; it says little about pain and worries people. */
    private static final List<String> OF_PICTURES = List.of(
            "mri", "x-ray", "scan", "degenerat", "bulg", "slipped", "tear", "bone on bone", "arthritis", "unstable");

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static Stream<Lesson> lessons() {
        return COURSE.all();
    }

    @Test
    void theCourseGoesFromGettingStartedToGoingOn() {
        assertThat(COURSE.parts())
                .extracting(LessonCourse.Part::title)
                .containsExactly("Getting started", "How your back works", "Through the day", "Going on");
        assertThat(COURSE.status()).contains("draft");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aChildOfElevenCanReadIt(Lesson lesson) {
        String text = text(lesson);
        List<String> words = Pattern.compile("[^a-z'-]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .toList();
        int sentences = lesson.sentences().size() + 2;
        double syllables =
                words.stream().mapToInt(ShippedLessonsTest::syllables).sum();

        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;

        assertThat(grade).as("Flesch-Kincaid grade; six is about eleven years").isLessThan(6);
        assertThat(lesson.sentences())
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void itFrightensNobody(Lesson lesson) {
        List<String> frightening = Sample.SHIPPED.rulebook().find("FEAR-02").orElseThrow().then().stream()
                .filter(Then.Require.class::isInstance)
                .flatMap(then -> ((Then.Require) then).words().stream())
                .toList();

        assertThat(frightening).contains("danger", "never");
        assertThat(text(lesson).toLowerCase(Locale.ROOT))
                .doesNotContain(frightening)
                .doesNotContain(OF_PICTURES);
    }

    @Test
    void nothingIsPromisedToAPatientWhoseNeckIsTheMatterAboutTheLowBack() {
        assertThat(ids("neck-pain")).doesNotContain("muscle-or-disc").contains("why-moving-helps");
        assertThat(ids("nslbp-chronic")).contains("muscle-or-disc").doesNotContain("how-long-it-lasts");
        assertThat(ids("nslbp-acute")).contains("how-long-it-lasts");
    }

    @Test
    void everyFusionBringsItsLesson() {
        List<String> fusions = Sample.SHIPPED.conditions().keySet().stream()
                .filter(Fusion::isFusion)
                .toList();

        assertThat(fusions)
                .hasSize(4)
                .allSatisfy(fusion -> assertThat(ids(fusion)).contains("what-a-fusion-does"));
    }

    private static List<String> ids(String condition) {
        LocalDate day = LocalDate.parse("2026-11-02");
        return LessonPlan.of(COURSE, new LessonPlan.Reader(List.of(condition), day, Map.of()), day)
                .steps()
                .map(step -> step.lesson().id())
                .toList();
    }

    private static String text(Lesson lesson) {
        return lesson.question() + " " + String.join(" ", lesson.sentences()) + " " + lesson.tryToday();
    }

    /** Groups of vowels, a silent e at the end taken off; each word has one. */
    private static int syllables(String word) {
        String spoken = word.matches(".*[^aeiouyl]e") || word.matches(".*[^aeiouydt]ed")
                ? word.substring(0, word.length() - 1)
                : word;
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
