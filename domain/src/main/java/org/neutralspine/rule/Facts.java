package org.neutralspine.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Tolerance;

/**
 * Everything known at one moment: named facts, what the spine tolerates, and, while an exercise is judged, what it
 * demands. Immutable; a fact nobody put in is missing.
 */
public final class Facts {

    /** Never leaves this class and never changes, so that copying it is copying an array. */
    private final EnumMap<Fact, Value> values;

    private final Tolerance tolerance;
    private final @Nullable Demand demand;

    private Facts(EnumMap<Fact, Value> values, Tolerance tolerance, @Nullable Demand demand) {
        this.values = values;
        this.tolerance = tolerance;
        this.demand = demand;
    }

    /** These facts and no limit. */
    public static Facts of(Map<Fact, Value> values) {
        EnumMap<Fact, Value> copy = new EnumMap<>(Fact.class);
        copy.putAll(values);
        return new Facts(copy, Tolerance.UNLIMITED, null);
    }

    /** These and more facts; a later value of a fact replaces the earlier. */
    public Facts with(Map<Fact, Value> more) {
        EnumMap<Fact, Value> all = values.clone();
        all.putAll(more);
        return new Facts(all, tolerance, demand);
    }

    /** The same facts within another tolerance. */
    public Facts within(Tolerance other) {
        return new Facts(values, other, demand);
    }

    /** The same facts while an exercise with this demand is judged. */
    public Facts judging(Demand other) {
        return new Facts(values, tolerance, other);
    }

    /** What is known of a fact; {@link Value#missing()} if nothing. */
    public Value value(Fact fact) {
        return values.getOrDefault(fact, Value.missing());
    }

    /** The words of a fact; empty when missing. */
    public Set<String> words(Fact fact) {
        return value(fact) instanceof Value.Texts texts ? texts.values() : Set.of();
    }

    /** What the spine tolerates. */
    public Tolerance tolerance() {
        return tolerance;
    }

    /** Whether the exercise being judged exceeds a cap; false while none is judged. */
    public boolean exceedsCap() {
        return demand != null && !tolerance.exceededBy(demand).isEmpty();
    }
}
