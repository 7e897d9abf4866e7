package org.neutralspine.exercise;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** For every exercise of a catalogue, those of its purpose, the nearest first. Computed once: no decision waits for it. */
public final class Neighbours {

    private final Map<String, List<Neighbour>> byId = new LinkedHashMap<>();

    Neighbours(Map<String, Exercise> exercises) {
        exercises.values().forEach(exercise -> byId.put(exercise.id(), around(exercise, exercises)));
    }

    /**
     * An exercise that may stand in for another.
     *
     * @param exercise the exercise that stands in
     * @param distance how unlike it is
     * @param steps how many steps down the other's ladder it stands; 0 when it is not on that ladder
     * @param rank how many next steps down the catalogue names before it; 0 unless it is one
     */
    public record Neighbour(Exercise exercise, Distance distance, int steps, int rank) {

        private static final int RANK = 30;
        private static final int KIN = 12;

        /** The distance; 30 more for each easier form the catalogue's authors name before it, 12 less further down the ladder. */
        public int points() {
            return steps > 1 ? Math.max(0, distance.points() - KIN) : distance.points() + RANK * rank;
        }

        /** Whether the catalogue's authors name it as the next easier form. */
        public boolean isNextStepDown() {
            return steps == 1;
        }
    }

    /** Those on the exercise's own ladder or for its purpose; the nearest first, then the easier, then as in the catalogue. */
    public List<Neighbour> of(Exercise exercise) {
        return Optional.ofNullable(byId.get(exercise.id())).orElse(List.of());
    }

    private static List<Neighbour> around(Exercise exercise, Map<String, Exercise> exercises) {
        Map<String, Integer> ladder = ladder(exercise, exercises);
        return exercises.values().stream()
                .filter(other -> !other.id().equals(exercise.id()))
                .map(other -> neighbour(exercise, other, ladder.getOrDefault(other.id(), 0)))
                .filter(neighbour ->
                        neighbour.steps() > 0 || neighbour.distance().sharesPurpose())
                .sorted(Comparator.comparingInt(Neighbour::points)
                        .thenComparing(neighbour -> neighbour.exercise().level()))
                .toList();
    }

    private static Neighbour neighbour(Exercise exercise, Exercise other, int steps) {
        int rank = Math.max(0, exercise.ladder().regressions().indexOf(other.id()));
        return new Neighbour(other, Distance.between(exercise, other), steps, rank);
    }

    /** All that stand below on the ladder, with the fewest steps that lead there. */
    private static Map<String, Integer> ladder(Exercise exercise, Map<String, Exercise> exercises) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Deque<Exercise> rungs = new ArrayDeque<>(List.of(exercise));
        steps.put(exercise.id(), 0);
        while (!rungs.isEmpty()) {
            Exercise rung = rungs.removeFirst();
            int next = 1 + Optional.ofNullable(steps.get(rung.id())).orElse(0);
            for (String id : easier(rung, exercises.keySet())) {
                if (steps.putIfAbsent(id, next) == null) {
                    Optional.ofNullable(exercises.get(id)).ifPresent(rungs::addLast);
                }
            }
        }
        return steps;
    }

    private static Set<String> easier(Exercise exercise, Collection<String> known) {
        Set<String> easier = new LinkedHashSet<>(exercise.ladder().regressions());
        easier.retainAll(known);
        return easier;
    }
}
