package org.neutralspine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Assessment;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.spine.Vertebra;

/** Turns a rule that fired on an exercise into reasons: one for every cap exceeded and every tag forbidden. */
final class ReasonText {

    private final Tolerance tolerance;
    private final String adjacent;

    ReasonText(Assessment assessment) {
        this.tolerance = assessment.tolerance();
        this.adjacent = assessment.fusion().map(ReasonText::neighbours).orElse("");
    }

    List<Reason> of(Rule rule, Exercise exercise) {
        String template = rule.effects(Then.Block.class)
                .map(Then.Block::reason)
                .findFirst()
                .or(() -> rule.effects(Then.Warn.class).map(Then.Warn::text).findFirst())
                .orElse(rule.title());
        if (template.contains("{cap}")) {
            return exceeded(rule, exercise, template);
        }
        if (template.contains("{tag}")) {
            return forbidden(rule, exercise, template);
        }
        String text = template.replace("{regressions}", names(exercise.ladder().regressions()))
                .replace("{indications}", names(exercise.indications()))
                .replace("{adjacent}", adjacent);
        return List.of(new Reason(rule.id(), null, null, null, text, List.of()));
    }

    private List<Reason> exceeded(Rule rule, Exercise exercise, String template) {
        List<Reason> reasons = new ArrayList<>();
        for (Dimension dimension : tolerance.exceededBy(exercise.demand())) {
            Limit limit = Objects.requireNonNull(tolerance.caps().get(dimension));
            String text = template.replace("{field}", dimension.key())
                    .replace("{cap}", Integer.toString(limit.value()))
                    .replace("{condition}", conditions(limit.from()));
            int demand = exercise.demand().of(dimension);
            reasons.add(new Reason(rule.id(), dimension.key(), demand, limit.value(), text, limit.from()));
        }
        return reasons;
    }

    private List<Reason> forbidden(Rule rule, Exercise exercise, String template) {
        List<Reason> reasons = new ArrayList<>();
        for (String tag : tolerance.forbiddenAmong(exercise.tags())) {
            List<Provenance> from =
                    Objects.requireNonNull(tolerance.forbiddenTags().get(tag));
            String text = template.replace("{tag}", tag).replace("{phase}", phases(from));
            reasons.add(new Reason(rule.id(), null, null, null, text, from));
        }
        return reasons;
    }

    private static String conditions(List<Provenance> from) {
        return from.stream()
                .map(source -> Optional.ofNullable(source.condition()).orElse("the surgeon's limits"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String phases(List<Provenance> from) {
        return from.stream()
                .map(source -> Optional.ofNullable(source.phase()).orElse(source.ruleId()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String names(List<String> ids) {
        return ids.isEmpty() ? "an easier exercise" : String.join(", ", ids);
    }

    private static String neighbours(Fusion fusion) {
        String above = fusion.above().map(ReasonText::segment).orElse("");
        String below = fusion.below().map(ReasonText::segment).orElse("sacroiliac joints and hips");
        return above.isEmpty() ? "(" + below + ")" : "(" + above + ", " + below + ")";
    }

    private static String segment(List<Vertebra> pair) {
        return pair.get(0) + "/" + pair.get(1);
    }
}
