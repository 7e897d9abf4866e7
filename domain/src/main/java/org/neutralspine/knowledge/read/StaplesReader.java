package org.neutralspine.knowledge.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.Staples;
import org.neutralspine.knowledge.Staples.Slot;

/** Reads {@code staples.yaml}. */
final class StaplesReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "goal",
            "min",
            "max",
            "by",
            "categories",
            "resisted_any",
            "staples",
            "staples_active",
            "staples_region");

    private final KnownIds ids;

    StaplesReader(KnownIds ids) {
        this.ids = ids;
    }

    Staples read(Entry file) {
        List<Slot> slots = new ArrayList<>();
        for (Entry item : file.get("slots").list()) {
            slots.add(slot(item.only(KEYS)));
        }
        return new Staples(slots, new LinkedHashSet<>(file.get("skills").allOf("exercise", ids.exercises())));
    }

    private Slot slot(Entry item) {
        int max = item.get("max").integer(1, 8);
        return new Slot(
                item.get("id").text(),
                item.get("goal").text(),
                item.get("min").integer(0, max),
                max,
                item.find("by").map(by -> by.oneOf("order", Set.of("order"))).isPresent(),
                ExerciseReader.categories(item.get("categories")),
                resistances(item),
                exercises(item, "staples_active"),
                byRegion(item),
                exercises(item, "staples"));
    }

    private List<String> exercises(Entry item, String key) {
        return item.find(key)
                .map(list -> list.allOf("exercise", ids.exercises()))
                .orElse(List.of());
    }

    private Map<String, List<String>> byRegion(Entry item) {
        Map<String, List<String>> byRegion = new LinkedHashMap<>();
        item.find("staples_region")
                .ifPresent(regions -> regions.only(ConditionReader.REGIONS)
                        .map()
                        .forEach((region, list) -> byRegion.put(region, list.allOf("exercise", ids.exercises()))));
        return byRegion;
    }

    private static Map<String, Integer> resistances(Entry item) {
        Map<String, Integer> least = new LinkedHashMap<>();
        item.find("resisted_any")
                .ifPresent(asked -> asked.only(ExerciseReader.RESISTED)
                        .map()
                        .forEach((direction, value) -> least.put(direction, value.integer(1, 4))));
        return least;
    }
}
