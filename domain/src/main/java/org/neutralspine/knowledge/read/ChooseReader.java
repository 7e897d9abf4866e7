package org.neutralspine.knowledge.read;

import static org.neutralspine.knowledge.read.ThenReader.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.exercise.Category;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.rule.Range;
import org.neutralspine.rule.Then;

/** Reads what a rule chooses: a phase, a category, slots, a low start, a light session or an approach. */
final class ChooseReader {

    Then read(Entry item) {
        Set<String> keys = item.map().keySet();
        if (keys.contains("phase")) {
            with(item, "phase").get("phase").oneOf("phase", Set.of("strictest"));
            return new Then.StrictestPhase();
        }
        if (keys.contains("category")) {
            return new Then.IncludeCategory(with(item, "category")
                    .get("category")
                    .word("category", Category::of)
                    .word());
        }
        if (keys.contains("slots")) {
            return new Then.FillSlots(ranges(with(item, "slots").get("slots")));
        }
        if (keys.contains("levels_above_lowest")) {
            return startLow(with(item, "levels_above_lowest", "dose_share"));
        }
        if (keys.contains("max_level")) {
            return lightSession(with(item, "max_level", "dose_share", "walking_bout_minutes"));
        }
        return approach(with(item, "approach", "plan"));
    }

    private static Then startLow(Entry item) {
        List<Integer> share = share(item);
        return new Then.StartLow(item.get("levels_above_lowest").integer(0, 4), share.get(0), share.get(1));
    }

    private static Then lightSession(Entry item) {
        List<Integer> share = share(item);
        return new Then.LightSession(
                item.get("max_level").integer(1, 5),
                share.get(0),
                share.get(1),
                item.get("walking_bout_minutes").integer(1, 60));
    }

    private static Then approach(Entry item) {
        Map<String, Double> plan = new LinkedHashMap<>();
        item.get("plan").map().forEach((name, value) -> plan.put(name, value.number()));
        return new Then.Approach(item.get("approach").text(), plan);
    }

    private static List<Integer> share(Entry item) {
        List<Integer> share = item.get("dose_share").list().stream()
                .map(number -> number.integer(1, 100))
                .toList();
        if (share.size() != 2 || share.get(0) > share.get(1)) {
            throw item.broken("a share such as [2, 3] is expected here");
        }
        return share;
    }

    static Map<String, Range> ranges(Entry item) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        item.map().forEach((name, value) -> ranges.put(name, range(value)));
        return ranges;
    }

    static Range range(Entry item) {
        List<Entry> ends = item.list();
        if (ends.size() != 2) {
            throw item.broken("a range such as [2, 3] or [30, null] is expected here");
        }
        int from = ends.get(0).integer(0, 1000);
        return new Range(
                from, ends.get(1).isNull() ? null : Integer.valueOf(ends.get(1).integer(from, 1000)));
    }
}
