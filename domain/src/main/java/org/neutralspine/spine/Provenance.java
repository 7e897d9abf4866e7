package org.neutralspine.spine;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a limit comes from.
 *
 * @param condition the condition's id; null when the limit is no condition's, such as a surgeon's
 * @param phase the phase's id; null when the limit is no phase's
 * @param ruleId the rule that put the limit in force
 */
public record Provenance(
        @Nullable String condition, @Nullable String phase, String ruleId) implements Comparable<Provenance> {

    private static final Comparator<Provenance> ORDER = Comparator.comparing(
                    Provenance::condition, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Provenance::phase, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Provenance::ruleId);

    /** The same source, put in force by another rule. */
    public Provenance by(String otherRuleId) {
        return new Provenance(condition, phase, otherRuleId);
    }

    @Override
    public int compareTo(Provenance other) {
        return ORDER.compare(this, other);
    }
}
