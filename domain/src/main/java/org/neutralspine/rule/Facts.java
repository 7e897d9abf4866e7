package org.neutralspine.rule;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.spine.Demand;
import org.neutralspine.spine.Tolerance;

/**
 * Everything known at one moment: named facts, what the spine tolerates, and, while an exercise is judged, what it
 * demands. Immutable; a fact nobody put in is missing.
 */
@SuppressWarnings("EnumOrdinal") // an array by ordinal, copied for every exercise of one patient, never kept
public final class Facts {

    private static final int ALL = Fact.values().length;

    /** One value for every fact, by its ordinal; never leaves this class and never changes. */
    private final Value[] values;

    private final Tolerance tolerance;
    private final @Nullable Demand demand;

    private Facts(Value[] values, Tolerance tolerance, @Nullable Demand demand) {
        this.values = values;
        this.tolerance = tolerance;
        this.demand = demand;
    }

    /** These facts and no limit. */
    public static Facts of(Map<Fact, Value> values) {
        Value[] known = new Value[ALL];
        Arrays.fill(known, Value.missing());
        values.forEach((fact, value) -> known[fact.ordinal()] = value);
        return new Facts(known, Tolerance.UNLIMITED, null);
    }

    /** These and more facts; a later value of a fact replaces the earlier. */
    public Facts with(Map<Fact, Value> more) {
        Value[] all = values.clone();
        more.forEach((fact, value) -> all[fact.ordinal()] = value);
        return new Facts(all, tolerance, demand);
    }

    /** These and one more fact, which replaces an earlier value. */
    public Facts with(Fact fact, Value value) {
        Value[] all = values.clone();
        all[fact.ordinal()] = value;
        return new Facts(all, tolerance, demand);
    }

    /** The same facts while an exercise with this demand is judged. */
    public Facts judging(Demand other) {
        return new Facts(values, tolerance, other);
    }

    /** These facts while an exercise is judged of which {@code exercise} is known, and which demands {@code other}. */
    public Facts judging(Facts exercise, Demand other) {
        Value[] all = values.clone();
        for (int i = 0; i < ALL; i++) {
            if (exercise.values[i] != Value.missing()) {
                all[i] = exercise.values[i];
            }
        }
        return new Facts(all, tolerance, other);
    }

    /** The same facts within another tolerance. */
    public Facts within(Tolerance other) {
        return new Facts(values, other, demand);
    }

    /** What is known of a fact; {@link Value#missing()} if nothing. */
    public Value value(Fact fact) {
        return values[fact.ordinal()];
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
        return demand != null && tolerance.isExceededBy(demand);
    }
}
