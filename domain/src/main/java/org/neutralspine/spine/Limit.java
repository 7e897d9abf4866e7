package org.neutralspine.spine;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The highest rating a spine tolerates in one dimension, with everything that asks for exactly this limit.
 *
 * @param value the highest rating allowed
 * @param from who asks for it; at least one, sorted, none twice
 */
public record Limit(int value, List<Provenance> from) {

    /** Sorts the sources and drops repetitions. */
    public Limit {
        from = from.size() == 1
                ? List.copyOf(from)
                : from.stream().sorted().distinct().toList();
    }

    /** A limit with one source. */
    public static Limit of(int value, Provenance from) {
        return new Limit(value, List.of(from));
    }

    /** The stricter of two limits; of two equal ones, one limit with the sources of both. */
    public Limit meet(Limit other) {
        if (value != other.value) {
            return value < other.value ? this : other;
        }
        return new Limit(
                value, Stream.concat(from.stream(), other.from.stream()).toList());
    }

    /** The same value with every source rewritten. */
    public Limit from(UnaryOperator<Provenance> rewrite) {
        return new Limit(value, from.stream().map(rewrite).toList());
    }
}
