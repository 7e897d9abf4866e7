package org.neutralspine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.measure.MeasureCourse.Verdict.IMPROVED;
import static org.neutralspine.measure.MeasureCourse.Verdict.NOT_ENOUGH_DATA;
import static org.neutralspine.measure.MeasureCourse.Verdict.UNCHANGED;
import static org.neutralspine.measure.MeasureCourse.Verdict.WORSE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.neutralspine.measure.MeasureAnswer.AnsweredBy;
import org.neutralspine.measure.MeasureCourse.Verdict;
import org.neutralspine.measure.read.MeasureReader;

/** A change matters from the figure of its measure on, in the direction that measure calls better. */
class MeasureCourseTest {

    private static final MeasureCatalogue SHIPPED = MeasureReader.shipped();
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void fivePointsOfRolandMorrisMatterAndFourDoNot() {
        assertThat(verdict("rmdq", 20, 15)).isEqualTo(IMPROVED);
        assertThat(verdict("rmdq", 20, 16)).isEqualTo(UNCHANGED);
        assertThat(verdict("rmdq", 15, 20)).isEqualTo(WORSE);
        assertThat(verdict("rmdq", 16, 20)).isEqualTo(UNCHANGED);
    }

    @Test
    void thirtyPercentOfTheFirstScoreMatterToo() {
        assertThat(verdict("rmdq", 10, 7)).isEqualTo(IMPROVED);
        assertThat(verdict("rmdq", 11, 8)).isEqualTo(UNCHANGED);
        assertThat(verdict("odi", 20, 14)).isEqualTo(IMPROVED);
        assertThat(verdict("odi", 40, 30)).isEqualTo(IMPROVED);
        assertThat(verdict("odi", 40, 30.01)).isEqualTo(UNCHANGED);
    }

    @Test
    void aFirstScoreOfZeroHasNoShare() {
        assertThat(verdict("rmdq", 0, 4)).isEqualTo(UNCHANGED);
        assertThat(verdict("rmdq", 0, 5)).isEqualTo(WORSE);
        assertThat(course("rmdq", 0, 4).comparison().orElseThrow().percentReached())
                .isNull();
    }

    @Test
    void twoPointsOfPainMatterAndLessPainIsBetter() {
        assertThat(verdict("nrs-worst", 8, 6)).isEqualTo(IMPROVED);
        assertThat(verdict("nrs-worst", 8, 7)).isEqualTo(UNCHANGED);
        assertThat(verdict("nrs-worst", 6, 8)).isEqualTo(WORSE);
    }

    @Test
    void moreConfidenceIsBetter() {
        assertThat(verdict("confidence", 4, 6)).isEqualTo(IMPROVED);
        assertThat(verdict("confidence", 4, 5)).isEqualTo(UNCHANGED);
        assertThat(verdict("confidence", 6, 4)).isEqualTo(WORSE);
    }

    @Test
    void aRatingOfChangeIsItselfTheChange() {
        assertThat(verdict("groc", 3)).isEqualTo(IMPROVED);
        assertThat(verdict("groc", 2)).isEqualTo(UNCHANGED);
        assertThat(verdict("groc", -2)).isEqualTo(UNCHANGED);
        assertThat(verdict("groc", -3)).isEqualTo(WORSE);
        assertThat(verdict("groc", 5, 0)).isEqualTo(UNCHANGED);
    }

    @Test
    void oneScoreIsNotEnoughAndNeitherIsAMeasureWithoutAKnownFigure() {
        assertThat(verdict("rmdq", 12)).isEqualTo(NOT_ENOUGH_DATA);
        assertThat(MeasureCourse.of(SHIPPED.find("rmdq").orElseThrow(), List.of())
                        .verdict())
                .isEqualTo(NOT_ENOUGH_DATA);
        assertThat(verdict("tsk-17", 60, 20)).isEqualTo(NOT_ENOUGH_DATA);
        assertThat(verdict("tsk-11", 30, 26)).isEqualTo(IMPROVED);
        assertThat(verdict("tsk-11", 30, 27)).isEqualTo(UNCHANGED);
    }

    @Test
    void theFirstScoreIsTheBaselineWhateverLiesBetween() {
        MeasureCourse course = course("rmdq", 15, 3, 14);

        assertThat(course.verdict()).isEqualTo(UNCHANGED);
        assertThat(course.comparison().orElseThrow().baseline()).isEqualByComparingTo("15");
        assertThat(course.comparison().orElseThrow().change()).isEqualByComparingTo("-1");
    }

    @Test
    void ownActivitiesAreComparedByThoseRatedBothTimes() {
        Measure own = SHIPPED.find("own-activities").orElseThrow();
        MeasureAnswer first = answer("own-activities", 0, Map.of("a", 2, "b", 4, "c", 9));
        MeasureAnswer last = answer("own-activities", 1, Map.of("a", 4, "b", 6, "d", 0));

        assertThat(MeasureCourse.of(own, List.of(first, last)).verdict()).isEqualTo(IMPROVED);
        MeasureAnswer others = answer("own-activities", 1, Map.of("d", 0, "e", 9, "f", 9));
        assertThat(MeasureCourse.of(own, List.of(first, others)).verdict()).isEqualTo(NOT_ENOUGH_DATA);
    }

    private static Verdict verdict(String measure, double... scores) {
        return course(measure, scores).verdict();
    }

    private static MeasureCourse course(String measure, double... scores) {
        List<MeasureAnswer> answers = new ArrayList<>();
        for (double score : scores) {
            answers.add(answer(measure, answers.size(), BigDecimal.valueOf(score), Map.of()));
        }
        return MeasureCourse.of(SHIPPED.find(measure).orElseThrow(), answers);
    }

    private static MeasureAnswer answer(String measure, int week, Map<String, Integer> items) {
        Map<String, BigDecimal> values = new java.util.TreeMap<>();
        items.forEach((item, value) -> values.put(item, BigDecimal.valueOf(value)));
        return answer(measure, week, Scoring.mean(values.values()), values);
    }

    private static MeasureAnswer answer(String measure, int week, BigDecimal score, Map<String, BigDecimal> items) {
        UUID id = new UUID(0, week);
        MeasureAnswer.Entry entry = new MeasureAnswer.Entry(DAY.plusWeeks(week), AnsweredBy.PATIENT, Instant.EPOCH, id);
        return new MeasureAnswer(id, id, measure, new MeasureAnswer.Kept("1", "en", "own"), entry, items, score);
    }
}
