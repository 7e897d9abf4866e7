package org.neutralspine.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Source;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Rule;
import org.neutralspine.spine.Provenance;

/**
 * Why an exercise is what it is for one patient today, complete enough to be argued with: every ground with its rule, the
 * limit it exceeds, whose limit that is, how firm the evidence, and what to do instead.
 *
 * @param exerciseId the exercise
 * @param name its name
 * @param result whether it may be prescribed
 * @param summary the verdict in one sentence that encourages
 * @param grounds everything that speaks against it as it is, in the rulebook's order; empty when nothing does
 * @param alternatives what fits instead, the nearest first
 */
public record Explanation(
        String exerciseId,
        String name,
        Appraisal.Result result,
        String summary,
        List<Ground> grounds,
        List<Instead> alternatives) {

    /** Copies the lists. */
    public Explanation {
        grounds = List.copyOf(grounds);
        alternatives = List.copyOf(alternatives);
    }

    /** Explains one exercise of a preview; empty while the gate withholds, or when there is no such exercise. */
    public static Optional<Explanation> of(KnowledgeBase knowledge, Preview preview, String exerciseId) {
        return Optional.ofNullable(preview.appraisals().get(exerciseId))
                .map(appraisal -> of(knowledge, appraisal, instead(knowledge, preview, appraisal)));
    }

    private static Explanation of(KnowledgeBase knowledge, Appraisal appraisal, List<Instead> alternatives) {
        Exercise exercise = knowledge.catalogue().get(appraisal.exerciseId());
        return new Explanation(
                exercise.id(),
                exercise.name(),
                appraisal.result(),
                summary(appraisal),
                appraisal.reasons().stream()
                        .map(reason -> Ground.of(knowledge, exercise, reason))
                        .toList(),
                alternatives);
    }

    private static List<Instead> instead(KnowledgeBase knowledge, Preview preview, Appraisal appraisal) {
        if (appraisal.result() == Appraisal.Result.ALLOWED) {
            return List.of();
        }
        Exercise exercise = knowledge.catalogue().get(appraisal.exerciseId());
        List<Rule> fired = appraisal.reasons().stream()
                .map(reason -> rule(knowledge, reason))
                .distinct()
                .toList();
        return Alternatives.of(knowledge, preview.appraisals()).nearest(exercise, fired).stream()
                .map(alternative -> Instead.of(exercise, alternative))
                .toList();
    }

    private static Rule rule(KnowledgeBase knowledge, Appraisal.Reason reason) {
        return knowledge.rulebook().rules().stream()
                .filter(candidate -> candidate.id().equals(reason.ruleId()))
                .findFirst()
                .orElseThrow();
    }

    private static String summary(Appraisal appraisal) {
        return switch (appraisal.result()) {
            case ALLOWED -> "Fits today, as it is.";
            case MODIFY -> "Fits today with a change: " + appraisal.modification();
            case NEEDS_SCOPE -> "Possible once the operating team has agreed to it.";
            case BLOCKED ->
                appraisal.alternatives().isEmpty()
                        ? "Not today; a physiotherapist finds another way to the same goal."
                        : "Not today; what trains the same and fits is named below.";
        };
    }

    /**
     * One thing that speaks against it.
     *
     * @param sentence in plain words
     * @param ruleId the rule
     * @param ruleTitle the rule in a few words
     * @param enforcement who may override it
     * @param evidenceLevel A to D; D is convention
     * @param dimension what is limited; null when the rule is about something else
     * @param demand what the exercise asks there; null with the dimension
     * @param cap what the spine may take there; null with the dimension
     * @param from whose limit it is; empty when the rule itself is the source
     * @param sources what the rule rests on
     */
    public record Ground(
            String sentence,
            String ruleId,
            String ruleTitle,
            Enforcement enforcement,
            String evidenceLevel,
            @Nullable String dimension,
            @Nullable Integer demand,
            @Nullable Integer cap,
            List<Provenance> from,
            List<Source> sources) {

        /** Copies the lists. */
        public Ground {
            from = List.copyOf(from);
            sources = List.copyOf(sources);
        }

        private static Ground of(KnowledgeBase knowledge, Exercise exercise, Appraisal.Reason reason) {
            Rule rule = rule(knowledge, reason);
            List<Source> sources = rule.sources().stream()
                    .flatMap(id -> Optional.ofNullable(knowledge.sources().get(id)).stream())
                    .toList();
            return new Ground(
                    PlainReason.of(knowledge.tagMeanings(), exercise, reason),
                    rule.id(),
                    rule.title(),
                    rule.enforcement(),
                    rule.evidenceLevel(),
                    reason.dimension(),
                    reason.demand(),
                    reason.cap(),
                    reason.from(),
                    sources);
        }
    }

    /**
     * What fits instead.
     *
     * @param exerciseId the exercise
     * @param name its name
     * @param distance how unlike it is, in points: below 100 an easier step of the same kind, from 100 named by a rule, from
     *     200 the most alike for the same purpose
     * @param why why this one, in one sentence
     */
    public record Instead(String exerciseId, String name, int distance, String why) {

        private static Instead of(Exercise blocked, Alternative other) {
            return new Instead(
                    other.exercise().id(),
                    other.exercise().name(),
                    other.points(),
                    AlternativeText.why(blocked, other));
        }
    }
}
