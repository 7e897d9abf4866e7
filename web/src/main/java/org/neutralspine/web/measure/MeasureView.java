package org.neutralspine.web.measure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.measure.Measure;

/**
 * A measure: what is asked, how it is scored, which change matters.
 *
 * @param id its id
 * @param name its name
 * @param version of the measure
 * @param language of its wording
 * @param wording {@code own}, {@code to-be-checked} or {@code not-shipped}
 * @param licence what its owner allows
 * @param instruction what is asked; null when the wording is not shipped
 * @param items in order; empty when the patient names them
 * @param namedByPatient whether the items are the patient's own activities
 * @param answers what an item may be answered with
 * @param scale how answers become a score
 * @param direction {@code higher-is-worse} or {@code higher-is-better}
 * @param missing {@code refused}, {@code counts-as-no} or {@code divides-by-answered}
 * @param change the change that matters; null figures are not known
 * @param sources how they are cited, with how they were read
 */
public record MeasureView(
        String id,
        String name,
        String version,
        String language,
        String wording,
        String licence,
        @Nullable String instruction,
        List<Measure.Item> items,
        boolean namedByPatient,
        AnswersView answers,
        ScaleView scale,
        String direction,
        String missing,
        ChangeView change,
        List<SourceView> sources) {

    /** What an item may be answered with. */
    public record AnswersView(
            int min,
            int max,
            @Nullable String low,
            @Nullable String high) {}

    /** How answers become a score. */
    public record ScaleView(String rule, int min, int max, String unit, List<String> reversed) {}

    /** The change that matters. */
    public record ChangeView(
            @Nullable BigDecimal absolute, @Nullable Integer percentOfBaseline) {}

    /** A source. */
    public record SourceView(String id, String cite, String status) {}

    static MeasureView of(Measure measure) {
        Measure.Edition edition = measure.edition();
        Measure.Answers answers = measure.answers();
        Measure.Scale scale = measure.scale();
        return new MeasureView(
                measure.id(),
                measure.name(),
                edition.version(),
                edition.language(),
                Measure.word(edition.wording()),
                edition.licence(),
                measure.instruction(),
                measure.items(),
                measure.namedByPatient(),
                new AnswersView(answers.min(), answers.max(), answers.low(), answers.high()),
                new ScaleView(
                        Measure.word(scale.rule()),
                        scale.min(),
                        scale.max(),
                        scale.unit(),
                        measure.reversed().stream().sorted().toList()),
                Measure.word(measure.direction()),
                Measure.word(measure.missing()),
                new ChangeView(measure.change().absolute(), measure.change().percentOfBaseline()),
                measure.sources().stream()
                        .map(source -> new SourceView(source.id(), source.cite(), source.status()))
                        .toList());
    }
}
