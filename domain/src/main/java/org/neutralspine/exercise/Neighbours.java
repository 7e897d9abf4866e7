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
import java.util.stream.Collectors;

/** For every exercise of a catalogue, those of its purpose, the nearest first. Computed once: no decision waits for it. */
public final class Neighbours {

    private static final Around NOBODY = new Around(List.of(), List.of());

    private final Map<String, Around> byId = new LinkedHashMap<>();

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
    }

    /**
     * What stands around an exercise, each list the nearest first, then the easier, then as in the catalogue.
     *
     * @param stepsDown the next easier forms the catalogue names
     * @param others those further down its ladder and those for its purpose
     */
    public record Around(List<Neighbour> stepsDown, List<Neighbour> others) {

        /** Copies the lists. */
        public Around {
            stepsDown = List.copyOf(stepsDown);
            others = List.copyOf(others);
        }
    }

    /** What stands around an exercise of the catalogue; nothing around any other. */
    public Around of(Exercise exercise) {
        return byId.getOrDefault(exercise.id(), NOBODY);
    }

    private static Around around(Exercise exercise, Map<String, Exercise> exercises) {
        Map<String, Integer> ladder = ladder(exercise, exercises);
        Map<Boolean, List<Neighbour>> found = exercises.values().stream()
                .filter(other -> !other.id().equals(exercise.id()))
                .map(other -> neighbour(exercise, other, ladder.getOrDefault(other.id(), 0)))
                .filter(neighbour ->
                        neighbour.steps() > 0 || neighbour.distance().sharesPurpose())
                .sorted(Comparator.comparingInt(Neighbour::points)
                        .thenComparing(neighbour -> neighbour.exercise().level()))
                .collect(Collectors.partitioningBy(neighbour -> neighbour.steps() == 1));
        return new Around(found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()));
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
