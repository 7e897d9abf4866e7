package org.neutralspine.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.measure.Measure;
import org.neutralspine.measure.Measure.Direction;
import org.neutralspine.measure.Measure.Wording;
import org.neutralspine.measure.MeasureCourse;
import org.neutralspine.report.chart.Frame;
import org.neutralspine.report.chart.MeasureChart;
import org.neutralspine.report.chart.MeasureLine;
import org.neutralspine.web.page.view.Fact;
import org.neutralspine.web.page.view.MeasuresView;
import org.neutralspine.web.page.view.PatientView;
import org.neutralspine.web.page.view.Tag;

/**
 * The course of a measure in words and as a chart.
 *
 * @param words of the screens
 * @param dates as they are shown
 */
record MeasureViews(Words words, Dates dates) {

    MeasuresView.Course course(MeasureCourse course) {
        Measure measure = course.measure();
        return new MeasuresView.Course(
                measure.id(),
                measure.name(),
                course.latest()
                        .map(answer -> words.say(
                                "measures.last", dates.day(answer.entry().answeredOn())))
                        .orElseGet(() -> words.say("measures.never")),
                course.answers().isEmpty() ? null : verdict(course.verdict()),
                sentence(course),
                chart(course),
                course.answers().stream()
                        .map(answer -> new Fact(
                                dates.day(answer.entry().answeredOn()),
                                plain(answer.score()) + " " + measure.scale().unit()))
                        .toList(),
                note(measure),
                !measure.isImported());
    }

    private Tag verdict(MeasureCourse.Verdict verdict) {
        String tone = switch (verdict) {
            case IMPROVED -> "good";
            case UNCHANGED, NOT_ENOUGH_DATA -> "info";
            case WORSE -> "wait";
        };
        return new Tag(tone, words.say("measures.verdict." + verdict.word()));
    }

    private String sentence(MeasureCourse course) {
        return course.comparison()
                .map(compared -> compared(course.measure(), compared))
                .orElseGet(() -> course.answers().isEmpty() ? "" : words.say("measures.one"));
    }

    private String compared(Measure measure, MeasureCourse.Comparison compared) {
        BigDecimal baseline = compared.baseline();
        String scores = baseline == null
                ? words.say("measures.latest", plain(compared.latest()))
                : words.say("measures.from-to", plain(baseline), plain(compared.latest()), signed(compared.change()));
        return scores + " " + threshold(measure);
    }

    private String threshold(Measure measure) {
        BigDecimal absolute = measure.change().absolute();
        Integer percent = measure.change().percentOfBaseline();
        if (absolute == null) {
            return words.say("measures.threshold.none");
        }
        return percent == null
                ? words.say("measures.threshold", plain(absolute))
                : words.say("measures.threshold.percent", plain(absolute), percent);
    }

    private PatientView.@Nullable Charts chart(MeasureCourse course) {
        if (course.answers().isEmpty()) {
            return null;
        }
        Measure measure = course.measure();
        List<MeasureLine.Point> points = course.answers().stream()
                .map(answer -> new MeasureLine.Point(answer.entry().answeredOn(), answer.score()))
                .toList();
        MeasureLine line = new MeasureLine(
                measure.name(),
                measure.scale().unit(),
                measure.scale().min(),
                measure.scale().max(),
                measure.direction() == Direction.HIGHER_IS_BETTER,
                points);
        return new PatientView.Charts(MeasureChart.of(line, Frame.WIDE), MeasureChart.of(line, Frame.NARROW));
    }

    private String note(Measure measure) {
        List<String> notes = new ArrayList<>();
        Integer below = measure.scale().weakBelow();
        Integer above = measure.scale().weakAbove();
        if (below != null && above != null) {
            notes.add(words.say("measures.weak", below, above));
        }
        if (measure.edition().wording() == Wording.NOT_SHIPPED) {
            notes.add(words.say("measures.import"));
        }
        notes.add(measure.edition().licence());
        return String.join(" ", notes);
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + plain(change);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
