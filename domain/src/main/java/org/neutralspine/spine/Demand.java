package org.neutralspine.spine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an exercise demands of the spine: a rating in every dimension, none missing. */
public final class Demand {

    private final Map<Dimension, Integer> ratings;

    /**
     * Holds the ratings.
     *
     * @param ratings one for every dimension, within its range
     * @throws IllegalArgumentException if one is missing or out of range
     */
    public Demand(Map<Dimension, Integer> ratings) {
        for (Dimension dimension : Dimension.values()) {
            Integer rating = ratings.get(dimension);
            if (rating == null || rating < dimension.min() || rating > dimension.max()) {
                throw new IllegalArgumentException(
                        dimension.key() + " must be " + dimension.min() + " to " + dimension.max());
            }
        }
        this.ratings = Collections.unmodifiableMap(new EnumMap<>(ratings));
    }

    /** The rating in one dimension. */
    public int of(Dimension dimension) {
        return Objects.requireNonNull(ratings.get(dimension));
    }

    /** The largest motion rating over the given regions, 0 without any region. */
    public int largestMotion(Iterable<Region> regions) {
        int largest = 0;
        for (Region region : regions) {
            largest = Math.max(largest, motionsIn(region).max().orElse(0));
        }
        return largest;
    }

    private IntStream motionsIn(Region region) {
        return Stream.of(Dimension.values())
                .filter(dimension -> dimension.movesIn(region))
                .mapToInt(this::of);
    }
}
