package org.neutralspine.spine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this spine may take today. Tolerances compose by {@link #meet}: the lowest cap wins, forbidden tags unite, every
 * positive list must be met. The meet is commutative, associative and idempotent, so another condition can only shrink
 * what is allowed.
 *
 * @param caps the highest rating per dimension; a missing dimension is not limited
 * @param forbiddenTags exercise tags that may not appear, with who forbids them
 * @param positiveLists each must admit an exercise
 * @param liftLimitKg the heaviest load in kilograms; null when no phase and no surgeon names one
 */
public record Tolerance(
        Map<Dimension, Limit> caps,
        SortedMap<String, List<Provenance>> forbiddenTags,
        List<PositiveList> positiveLists,
        @Nullable BigDecimal liftLimitKg) {

    /** No limit at all: the neutral element of the meet. */
    public static final Tolerance UNLIMITED = new Tolerance(Map.of(), new TreeMap<>(), List.of(), null);

    /** Copies, sorts and drops repetitions. */
    public Tolerance {
        Map<Dimension, Limit> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(caps);
        caps = Collections.unmodifiableMap(ordered);
        forbiddenTags = Collections.unmodifiableSortedMap(new TreeMap<>(forbiddenTags));
        positiveLists = positiveLists.stream().sorted().distinct().toList();
    }

    /** What both tolerate. */
    public Tolerance meet(Tolerance other) {
        Map<Dimension, Limit> lowest = new EnumMap<>(Dimension.class);
        lowest.putAll(caps);
        other.caps.forEach((dimension, limit) -> lowest.merge(dimension, limit, Limit::meet));
        SortedMap<String, List<Provenance>> united = new TreeMap<>(forbiddenTags);
        other.forbiddenTags.forEach((tag, from) -> united.merge(tag, from, Tolerance::unite));
        List<PositiveList> lists = Stream.concat(positiveLists.stream(), other.positiveLists.stream())
                .toList();
        return new Tolerance(lowest, united, lists, lighter(liftLimitKg, other.liftLimitKg));
    }

    /** The dimensions in which the demand is above the cap, in their order. */
    public List<Dimension> exceededBy(Demand demand) {
        List<Dimension> exceeded = new ArrayList<>();
        caps.forEach((dimension, limit) -> {
            if (demand.of(dimension) > limit.value()) {
                exceeded.add(dimension);
            }
        });
        return exceeded;
    }

    /** Whether the demand is above a cap. */
    public boolean isExceededBy(Demand demand) {
        for (Map.Entry<Dimension, Limit> cap : caps.entrySet()) {
            if (demand.of(cap.getKey()) > cap.getValue().value()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the tags is forbidden. */
    public boolean forbidsOneOf(Set<String> tags) {
        return !Collections.disjoint(forbiddenTags.keySet(), tags);
    }

    /** Those of the tags that are forbidden, in alphabetical order. */
    public List<String> forbiddenAmong(Set<String> tags) {
        List<String> forbidden = new ArrayList<>();
        for (String tag : forbiddenTags.keySet()) {
            if (tags.contains(tag)) {
                forbidden.add(tag);
            }
        }
        return forbidden;
    }

    /** Whether some positive list does not admit an exercise with these tags. */
    public boolean leavesOut(Set<String> tags) {
        for (PositiveList list : positiveLists) {
            if (!list.admits(tags)) {
                return true;
            }
        }
        return false;
    }

    /** A tolerance of caps alone, all from one source. */
    public static Tolerance ofCaps(Map<Dimension, Integer> caps, Provenance from) {
        Map<Dimension, Limit> limits = new EnumMap<>(Dimension.class);
        caps.forEach((dimension, value) -> limits.put(dimension, Limit.of(value, from)));
        return new Tolerance(limits, new TreeMap<>(), List.of(), null);
    }

    /** A tolerance of forbidden tags alone, all from one source. */
    public static Tolerance ofForbiddenTags(Collection<String> tags, Provenance from) {
        SortedMap<String, List<Provenance>> forbidden = new TreeMap<>();
        tags.forEach(tag -> forbidden.put(tag, List.of(from)));
        return new Tolerance(Map.of(), forbidden, List.of(), null);
    }

    private static List<Provenance> unite(List<Provenance> some, List<Provenance> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().distinct().toList();
    }

    private static @Nullable BigDecimal lighter(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
