package org.neutralspine.program;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/**
 * Finds what to do instead: allowed regressions, then what the rules name, then allowed exercises of the same category at
 * the nearest level.
 */
final class Alternatives {

    private static final int MOST = 3;

    private final Catalogue catalogue;
    private final Set<String> allowed;

    Alternatives(Catalogue catalogue, Set<String> allowed) {
        this.catalogue = catalogue;
        this.allowed = allowed;
    }

    List<String> to(Exercise exercise, List<Rule> fired) {
        Stream<String> named = fired.stream()
                .flatMap(rule -> rule.effects(Then.SubstituteWith.class))
                .flatMap(effect -> effect.exercises().stream());
        return Stream.of(exercise.ladder().regressions().stream(), named, sameCategory(exercise))
                .flatMap(ids -> ids)
                .filter(allowed::contains)
                .filter(id -> !id.equals(exercise.id()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<String> sameCategory(Exercise exercise) {
        return catalogue.all().stream()
                .filter(other -> other.category() == exercise.category() && allowed.contains(other.id()))
                .sorted(Comparator.comparingInt((Exercise other) -> Math.abs(other.level() - exercise.level()))
                        .thenComparingInt(Exercise::level))
                .map(Exercise::id);
    }
}
