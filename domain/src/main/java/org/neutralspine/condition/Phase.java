package org.neutralspine.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.PositiveList;
import org.neutralspine.spine.Provenance;
import org.neutralspine.spine.Tolerance;

/**
 * A stretch of a condition's course with its limits: {@code from <= weeks < to}.
 *
 * @param id its id
 * @param label a word for it; null when it has none
 * @param clock what its weeks count from
 * @param from first week
 * @param to first week after it; null when it lasts for ever
 * @param caps the highest ratings allowed
 * @param forbiddenTags tags that may not appear
 * @param allowOnlyTags when not empty, an exercise needs one of these
 * @param focus categories that matter now, in order
 * @param unlockWith return-to-loading rules that may raise its caps
 * @param liftLimitKg heaviest load in kilograms; null when none is named
 */
public record Phase(
        String id,
        @Nullable String label,
        Clock clock,
        int from,
        @Nullable Integer to,
        Map<Dimension, Integer> caps,
        Set<String> forbiddenTags,
        Set<String> allowOnlyTags,
        List<Category> focus,
        List<String> unlockWith,
        @Nullable BigDecimal liftLimitKg) {

    /** Whether that many completed weeks lie in it. */
    public boolean holds(int weeks) {
        return from <= weeks && (to == null || weeks < to);
    }

    /** Its weeks in words after a name, such as {@code " (weeks 12 to 26)"}; empty when it holds at any time. */
    public String weeks() {
        if (clock == Clock.NONE || (from == 0 && to == null)) {
            return "";
        }
        return to == null ? " (from week " + from + ")" : " (weeks " + from + " to " + to + ")";
    }

    /** What it tolerates, put in force by {@code ruleId} for {@code conditionId}. */
    public Tolerance tolerance(String conditionId, String ruleId) {
        Provenance here = new Provenance(conditionId, id, ruleId);
        List<PositiveList> lists = allowOnlyTags.isEmpty() ? List.of() : List.of(PositiveList.of(allowOnlyTags, here));
        return Tolerance.ofCaps(caps, here)
                .meet(Tolerance.ofForbiddenTags(forbiddenTags, here))
                .meet(new Tolerance(Map.of(), new TreeMap<>(), lists, liftLimitKg));
    }
}
