package org.neutralspine.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the rulebook.
 *
 * @param id never changes
 * @param group where it stands in the order of evaluation
 * @param title in a few words
 * @param scope what it is evaluated on
 * @param enforcement who may override it
 * @param when when it fires
 * @param then what follows, in order
 * @param rationale why
 * @param sources ids of the sources
 * @param evidenceLevel A to D
 * @param note a remark for reviewers; null when there is none
 */
public record Rule(
        String id,
        Group group,
        String title,
        Scope scope,
        Enforcement enforcement,
        When when,
        List<Then> then,
        String rationale,
        List<String> sources,
        String evidenceLevel,
        @Nullable String note) {

    /** Copies the lists. */
    public Rule {
        then = List.copyOf(then);
        sources = List.copyOf(sources);
    }

    /** Whether it fires for these facts. */
    public boolean fires(Facts facts) {
        return Evaluator.holds(when, facts);
    }

    /** Its effects of one kind, in order. */
    public <T extends Then> Stream<T> effects(Class<T> kind) {
        return then.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Its first effect of one kind; empty when it has none. */
    public <T extends Then> Optional<T> effect(Class<T> kind) {
        for (Then effect : then) {
            if (kind.isInstance(effect)) {
                return Optional.of(kind.cast(effect));
            }
        }
        return Optional.empty();
    }

    /** Whether it has an effect of that kind. */
    public boolean has(Class<? extends Then> kind) {
        for (Then effect : then) {
            if (kind.isInstance(effect)) {
                return true;
            }
        }
        return false;
    }
}
