package org.neutralspine.program;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.program.Appraisal.Reason;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Limit;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;

/** How one rule words its reasons for one patient; what many exercises share is worded once. */
final class Wording {

    private static final String SURGEON = "the surgeon's limits";

    private final String ruleId;
    private final String template;
    private final Tolerance tolerance;
    private final String adjacent;
    private final Map<Dimension, String> ofCaps = new EnumMap<>(Dimension.class);
    private final Map<String, Reason> ofTags = new HashMap<>();

    Wording(Rule rule, Tolerance tolerance, String adjacent) {
        this.ruleId = rule.id();
        this.template = rule.effect(Then.Block.class)
                .map(Then.Block::reason)
                .or(() -> rule.effect(Then.Warn.class).map(Then.Warn::text))
                .orElse(rule.title());
        this.tolerance = tolerance;
        this.adjacent = adjacent;
    }

    void addReasons(Exercise exercise, List<Reason> reasons) {
        if (template.contains("{cap}")) {
            for (Dimension dimension : tolerance.exceededBy(exercise.demand())) {
                reasons.add(exceeded(dimension, exercise.demand().of(dimension)));
            }
        } else if (template.contains("{tag}")) {
            for (String tag : tolerance.forbiddenAmong(exercise.traits())) {
                reasons.add(ofTags.computeIfAbsent(tag, this::forbidden));
            }
        } else {
            reasons.add(new Reason(ruleId, null, null, null, plain(exercise), List.of()));
        }
    }

    private String plain(Exercise exercise) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        return template.replace("{regressions}", names(exercise.ladder().regressions()))
                .replace("{indications}", names(exercise.indications()))
                .replace("{adjacent}", adjacent);
    }

    private Reason exceeded(Dimension dimension, int demand) {
        Limit limit = Objects.requireNonNull(tolerance.caps().get(dimension));
        String text = ofCaps.computeIfAbsent(
                dimension,
                key -> template.replace("{field}", key.key())
                        .replace("{cap}", Integer.toString(limit.value()))
                        .replace("{condition}", conditions(limit.from())));
        return new Reason(ruleId, dimension.key(), demand, limit.value(), text, limit.from());
    }

    private Reason forbidden(String tag) {
        List<Provenance> from = Objects.requireNonNull(tolerance.forbiddenTags().get(tag));
        String text = StartPosition.ofTrait(tag)
                .map(position -> template.replace("{tag}", position.trait()).replace("{phase}", SURGEON))
                .orElseGet(() -> template.replace("{tag}", tag).replace("{phase}", phases(from)));
        return new Reason(ruleId, null, null, null, text, from);
    }

    private static String conditions(List<Provenance> from) {
        return from.stream()
                .map(source -> Optional.ofNullable(source.condition()).orElse(SURGEON))
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
}
