package org.neutralspine.knowledge.read;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.kernel.file.Entry;

/** Reads the default dose of an exercise. */
final class DoseReader {

    private static final Set<String> KEYS = Set.of(
            "sets",
            "reps",
            "hold_s",
            "minutes",
            "bouts_per_day",
            "per_week",
            "each_side",
            "rest_s",
            "effort_rpe_0_10",
            "note");

    private DoseReader() {}

    static Dose dose(Entry item) {
        item.only(KEYS);
        return new Dose(
                item.get("sets").integer(0, 20),
                optional(item, "reps", 0, 100),
                optional(item, "hold_s", 1, 300),
                optional(item, "minutes", 1, 120),
                item.find("bouts_per_day").map(bouts -> bouts.integer(1, 10)).orElse(1),
                item.get("per_week").integer(0, 7),
                item.find("each_side").map(Entry::flag).orElse(false),
                item.find("rest_s").map(rest -> rest.integer(0, 600)).orElse(0),
                optional(item, "effort_rpe_0_10", 0, 10));
    }

    static @Nullable String note(Entry item) {
        return ExerciseReader.optionalText(item, "note");
    }

    private static @Nullable Integer optional(Entry item, String key, int min, int max) {
        return item.find(key).map(value -> value.integer(min, max)).orElse(null);
    }
}
