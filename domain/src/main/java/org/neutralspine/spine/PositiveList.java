package org.neutralspine.spine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Only exercises that bear one of these tags may appear.
 *
 * @param tags the tags, of which one is enough
 * @param from the phase that says so
 */
public record PositiveList(SortedSet<String> tags, Provenance from) implements Comparable<PositiveList> {

    /** Copies the tags. */
    public PositiveList {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** A list of those tags. */
    public static PositiveList of(Collection<String> tags, Provenance from) {
        return new PositiveList(new TreeSet<>(tags), from);
    }

    /** Whether an exercise with these tags may appear. */
    public boolean admits(Set<String> exerciseTags) {
        return !Collections.disjoint(tags, exerciseTags);
    }

    @Override
    public int compareTo(PositiveList other) {
        int bySource = from.compareTo(other.from);
        return bySource != 0
                ? bySource
                : List.copyOf(tags).toString().compareTo(List.copyOf(other.tags).toString());
    }
}
