package org.neutralspine.spine;

import java.util.Map;

/** What an exercise demands of the spine: a rating in every dimension, none missing. */
@SuppressWarnings("EnumOrdinal") // an array by ordinal, read some thousand times for one patient, never kept
public final class Demand {

    private static final Dimension[] ALL = Dimension.values();

    /** By the dimension's ordinal; never changes. */
    private final int[] ratings = new int[ALL.length];

    /**
     * Holds the ratings.
     *
     * @param ratings one for every dimension, within its range
     * @throws IllegalArgumentException if one is missing or out of range
     */
    public Demand(Map<Dimension, Integer> ratings) {
        for (Dimension dimension : ALL) {
            Integer rating = ratings.get(dimension);
            if (rating == null || rating < dimension.min() || rating > dimension.max()) {
                throw new IllegalArgumentException(
                        dimension.key() + " must be " + dimension.min() + " to " + dimension.max());
            }
            this.ratings[dimension.ordinal()] = rating;
        }
    }

    /** The rating in one dimension. */
    public int of(Dimension dimension) {
        return ratings[dimension.ordinal()];
    }

    /** The largest motion rating over the given regions, 0 without any region. */
    public int largestMotion(Iterable<Region> regions) {
        int largest = 0;
        for (Region region : regions) {
            for (Dimension dimension : ALL) {
                largest = dimension.movesIn(region) ? Math.max(largest, of(dimension)) : largest;
            }
        }
        return largest;
    }
}
