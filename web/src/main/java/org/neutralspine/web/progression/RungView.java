package org.neutralspine.web.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.GateCheck;
import org.neutralspine.progression.LoadingLadder.Rung;
import org.neutralspine.rule.Range;

/**
 * One rung of the way back to heavier loads.
 *
 * @param ruleId the rule
 * @param title what it leads to
 * @param reached whether nothing is missing
 * @param checks everything it asks for, with what is known
 * @param opens what it opens, in words
 * @param begins how one begins then: least and most by name; null where it is open
 * @param signatures who signs
 */
public record RungView(
        String ruleId,
        String title,
        boolean reached,
        List<CheckView> checks,
        List<String> opens,
        Map<String, List<@Nullable Integer>> begins,
        List<String> signatures) {

    /** One thing it asks for. */
    public record CheckView(String text, boolean met) {

        static CheckView of(GateCheck check) {
            return new CheckView(check.text(), check.met());
        }
    }

    static RungView of(Rung rung) {
        Map<String, List<@Nullable Integer>> begins = new TreeMap<>();
        rung.begins().forEach((name, range) -> begins.put(name, ends(range)));
        return new RungView(
                rung.ruleId(),
                rung.title(),
                rung.isReached(),
                rung.checks().stream().map(CheckView::of).toList(),
                rung.opens(),
                begins,
                rung.signatures());
    }

    private static List<@Nullable Integer> ends(Range range) {
        List<@Nullable Integer> ends = new ArrayList<>();
        ends.add(range.from());
        ends.add(range.to());
        return ends;
    }
}
