package org.neutralspine.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One red-flag question.
 *
 * @param id its id
 * @param group what it points to
 * @param askAt intake, every_session, both or event
 * @param question as asked
 * @param urgency how urgent a yes is
 * @param action what to do then
 * @param overrideTo what a documented downgrade makes of it; null when it cannot be downgraded
 * @param overrideCondition what must be documented; null when it cannot be downgraded
 * @param proceedWithFlag whether a yes counts as watch for the gate
 * @param sources ids of sources
 * @param articles source articles
 * @param note a remark; null when there is none
 */
public record RedFlag(
        String id,
        String group,
        String askAt,
        String question,
        Urgency urgency,
        String action,
        @Nullable Urgency overrideTo,
        @Nullable String overrideCondition,
        boolean proceedWithFlag,
        List<String> sources,
        List<String> articles,
        @Nullable String note) {

    /** How urgent; a later constant is more so. */
    public enum Urgency {
        NONE,
        WATCH,
        REFER,
        URGENT,
        EMERGENCY;

        /** The word of the knowledge base. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Flags that together are more urgent than each.
     *
     * @param id its id
     * @param atLeast how many
     * @param of of which flags
     * @param result what they are together
     * @param text why
     */
    public record Cluster(String id, int atLeast, List<String> of, Urgency result, String text) {}

    /** What a yes means for the gate. */
    public Urgency gateUrgency() {
        return proceedWithFlag ? Urgency.WATCH : urgency;
    }

    /** Whether "not sure" counts as yes: for emergency and urgent questions (SCR-07). */
    public boolean notSureCountsAsYes() {
        return urgency.compareTo(Urgency.URGENT) >= 0;
    }
}
