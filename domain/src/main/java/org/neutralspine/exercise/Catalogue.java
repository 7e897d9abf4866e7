package org.neutralspine.exercise;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All exercises, in the order of the knowledge base. */
public final class Catalogue {

    private final Map<String, Exercise> byId;
    private final Neighbours neighbours;

    /** Holds the exercises in their order. */
    public Catalogue(List<Exercise> exercises) {
        Map<String, Exercise> map = new LinkedHashMap<>();
        exercises.forEach(exercise -> map.put(exercise.id(), exercise));
        this.byId = Collections.unmodifiableMap(map);
        this.neighbours = new Neighbours(byId);
    }

    /** Every exercise, in order. */
    public Collection<Exercise> all() {
        return byId.values();
    }

    /** The exercise with that id; empty if there is none. */
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The exercise with an id the knowledge base itself names.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Exercise get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no exercise " + id));
    }

    /** For every exercise those of its purpose, the nearest first. */
    public Neighbours neighbours() {
        return neighbours;
    }
}
