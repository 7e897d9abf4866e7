package org.neutralspine.web.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.MeasureAnswer;
import org.neutralspine.measure.MeasureCourse;

/**
 * How a patient went by one measure.
 *
 * @param measure its id
 * @param name its name
 * @param direction {@code higher-is-worse} or {@code higher-is-better}
 * @param verdict {@code improved}, {@code unchanged}, {@code worse} or {@code not-enough-data}
 * @param comparison what the verdict rests on; null while there is nothing to compare
 * @param answers the earliest first
 */
public record CourseView(
        String measure,
        String name,
        String direction,
        String verdict,
        @Nullable ComparisonView comparison,
        List<AnswerView> answers) {

    /** The first score, the last, and which figure the change reached; null where there is none. */
    public record ComparisonView(
            @Nullable BigDecimal baseline,
            BigDecimal latest,
            BigDecimal change,
            @Nullable Boolean absoluteReached,
            @Nullable Boolean percentReached) {

        static ComparisonView of(MeasureCourse.Comparison compared) {
            return new ComparisonView(
                    compared.baseline(),
                    compared.latest(),
                    compared.change(),
                    compared.absoluteReached(),
                    compared.percentReached());
        }
    }

    /** One filled-in measure, with the edition it was asked in. */
    public record AnswerView(
            UUID id,
            String measure,
            BigDecimal score,
            Map<String, BigDecimal> items,
            LocalDate answeredOn,
            String answeredBy,
            Instant recordedAt,
            UUID enteredBy,
            String version,
            String language,
            String licence) {

        static AnswerView of(MeasureAnswer answer) {
            return new AnswerView(
                    answer.id(),
                    answer.measureId(),
                    answer.score(),
                    answer.items(),
                    answer.entry().answeredOn(),
                    answer.entry().answeredBy().word(),
                    answer.entry().recordedAt(),
                    answer.entry().enteredBy(),
                    answer.edition().version(),
                    answer.edition().language(),
                    answer.edition().licence());
        }
    }

    static CourseView of(MeasureCourse course) {
        return new CourseView(
                course.measure().id(),
                course.measure().name(),
                Measure.word(course.measure().direction()),
                course.verdict().word(),
                course.comparison().map(ComparisonView::of).orElse(null),
                course.answers().stream().map(AnswerView::of).toList());
    }
}
