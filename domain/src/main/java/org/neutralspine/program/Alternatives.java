package org.neutralspine.program;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Distance;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.Neighbours;
import org.neutralspine.exercise.Neighbours.Neighbour;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;

/**
 * Finds what to do instead: allowed steps down the exercise's own ladder, then what the rules name, then what stands further
 * down that ladder or is for the same purpose; among each kind the nearest first.
 */
final class Alternatives {

    private static final int MOST = 3;

    private final Catalogue catalogue;
    private final Set<String> allowed;

    Alternatives(Catalogue catalogue, Set<String> allowed) {
        this.catalogue = catalogue;
        this.allowed = allowed;
    }

    static Alternatives of(KnowledgeBase knowledge, Map<String, Appraisal> appraisals) {
        Set<String> allowed = appraisals.values().stream()
                .filter(appraisal -> appraisal.result() == Appraisal.Result.ALLOWED)
                .map(Appraisal::exerciseId)
                .collect(Collectors.toSet());
        return new Alternatives(knowledge.catalogue(), allowed);
    }

    List<String> to(Exercise exercise, List<Rule> fired) {
        return nearest(exercise, fired).stream()
                .map(alternative -> alternative.exercise().id())
                .toList();
    }

    List<Alternative> nearest(Exercise exercise, List<Rule> fired) {
        Neighbours.Around around = catalogue.neighbours().of(exercise);
        Map<String, Alternative> found = new LinkedHashMap<>();
        takeAllowed(found, around.stepsDown());
        if (found.size() < MOST) {
            named(exercise, fired).forEach(alternative -> take(found, alternative));
            takeAllowed(found, around.others());
        }
        return List.copyOf(found.values());
    }

    private void takeAllowed(Map<String, Alternative> found, List<Neighbour> nearestFirst) {
        for (Neighbour neighbour : nearestFirst) {
            if (found.size() == MOST) {
                return;
            }
            if (allowed.contains(neighbour.exercise().id())) {
                take(found, Alternative.of(neighbour));
            }
        }
    }

    private static void take(Map<String, Alternative> found, Alternative alternative) {
        if (found.size() < MOST) {
            found.putIfAbsent(alternative.exercise().id(), alternative);
        }
    }

    private Stream<Alternative> named(Exercise exercise, List<Rule> fired) {
        return fired.stream()
                .flatMap(rule -> rule.effects(Then.SubstituteWith.class)
                        .flatMap(effect -> effect.exercises().stream())
                        .flatMap(id -> named(exercise, rule, id)))
                .sorted(Comparator.comparingInt(Alternative::points));
    }

    private Stream<Alternative> named(Exercise exercise, Rule rule, String id) {
        return Optional.of(id)
                .filter(allowed::contains)
                .filter(other -> !other.equals(exercise.id()))
                .flatMap(catalogue::find)
                .map(other -> Alternative.namedBy(rule, other, Distance.between(exercise, other)))
                .stream();
    }
}
