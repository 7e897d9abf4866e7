package org.neutralspine.web.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.Source;
import org.neutralspine.program.Explanation;
import org.neutralspine.spine.Provenance;

/**
 * Why an exercise is what it is for one patient.
 *
 * @param exerciseId the exercise
 * @param name its name
 * @param result {@code allowed}, {@code modify}, {@code needs_scope} or {@code blocked}
 * @param summary the verdict in one sentence
 * @param grounds everything that speaks against it as it is
 * @param alternatives what fits instead, the nearest first
 */
public record ExplanationView(
        String exerciseId,
        String name,
        String result,
        String summary,
        List<GroundView> grounds,
        List<Explanation.Instead> alternatives) {

    static ExplanationView of(Explanation told) {
        return new ExplanationView(
                told.exerciseId(),
                told.name(),
                told.result().word(),
                told.summary(),
                told.grounds().stream().map(GroundView::of).toList(),
                told.alternatives());
    }

    /**
     * One thing that speaks against it.
     *
     * @param sentence in plain words
     * @param ruleId the rule
     * @param ruleTitle the rule in a few words
     * @param enforcement who may override it
     * @param evidenceLevel A to D
     * @param dimension what is limited; null when the rule is about something else
     * @param demand what the exercise asks there; null with the dimension
     * @param cap what the spine may take there; null with the dimension
     * @param from condition, phase and rule whose limit it is
     * @param sources what the rule rests on, with how it was read
     */
    public record GroundView(
            String sentence,
            String ruleId,
            String ruleTitle,
            String enforcement,
            String evidenceLevel,
            @Nullable String dimension,
            @Nullable Integer demand,
            @Nullable Integer cap,
            List<Provenance> from,
            List<SourceView> sources) {

        static GroundView of(Explanation.Ground ground) {
            return new GroundView(
                    ground.sentence(),
                    ground.ruleId(),
                    ground.ruleTitle(),
                    ground.enforcement().word(),
                    ground.evidenceLevel(),
                    ground.dimension(),
                    ground.demand(),
                    ground.cap(),
                    ground.from(),
                    ground.sources().stream().map(SourceView::of).toList());
        }
    }

    /**
     * A source.
     *
     * @param id its id
     * @param cite how it is cited
     * @param status how it was read
     */
    public record SourceView(String id, String cite, String status) {

        static SourceView of(Source source) {
            return new SourceView(source.id(), source.cite(), source.status());
        }
    }
}
