package org.neutralspine.knowledge.read;

import static org.neutralspine.knowledge.read.ThenReader.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.rule.DoseLimits;
import org.neutralspine.rule.Range;
import org.neutralspine.rule.Then;

/** Reads what a rule does to doses. */
final class DoseEffectReader {

    private static final Set<String> WORDS =
            Set.of("repetitions-before-longer-holds", "small-daily-doses", "mild-pull");

    private static final Set<String> LEVELS = Set.of("1", "2", "3", "4", "5");

    private final KnownIds ids;

    DoseEffectReader(KnownIds ids) {
        this.ids = ids;
    }

    Then limitDose(Entry item) {
        Set<String> keys = item.map().keySet();
        if (keys.contains("max_load")) {
            with(item, "max_load").get("max_load").oneOf("limit", Set.of("lift_limit_kg"));
            return new Then.LimitLoad();
        }
        if (keys.contains("max_exercises")) {
            with(item, "max_exercises", "max_minutes");
            return new Then.LimitProgram(
                    item.get("max_exercises").integer(1, 20),
                    item.get("max_minutes").integer(1, 240));
        }
        return keys.contains("ladder") ? ladder(item) : limits(item);
    }

    private Then limits(Entry item) {
        with(item, "exercise", "minutes", "bouts_per_day", "per_week", "sets", "hold_s", "min_hours_between", "words");
        return new Then.LimitDose(new DoseLimits(
                item.find("exercise")
                        .map(id -> List.of(id.oneOf("exercise", ids.exercises())))
                        .orElse(List.of()),
                range(item, "minutes"),
                range(item, "bouts_per_day"),
                range(item, "per_week"),
                range(item, "sets"),
                range(item, "hold_s"),
                item.find("min_hours_between")
                        .map(hours -> hours.integer(1, 168))
                        .orElse(null),
                item.find("words").map(words -> words.allOf("word", WORDS)).orElse(List.of())));
    }

    private Then ladder(Entry item) {
        with(item, "exercise", "ladder", "max_steps_per_week", "on_amber", "on_red");
        item.get("max_steps_per_week").integer(1, 1);
        item.get("on_amber").oneOf("answer", Set.of("repeat"));
        item.get("on_red").oneOf("answer", Set.of("back-one"));
        List<Then.WalkingStep> steps =
                item.get("ladder").list().stream().map(DoseEffectReader::step).toList();
        return new Then.WalkingLadder(item.get("exercise").oneOf("exercise", ids.exercises()), steps);
    }

    private static Then.WalkingStep step(Entry item) {
        item.only(Set.of("step", "bouts", "minutes", "per_week", "per_week_later"));
        item.get("step").integer(1, 20);
        item.find("per_week_later").ifPresent(days -> days.integer(1, 7));
        return new Then.WalkingStep(
                item.get("bouts").integer(1, 5), item.get("minutes").integer(1, 60), range(item, "per_week"));
    }

    Then limitIncrease(Entry item) {
        if (item.find("volume_pct").isPresent()) {
            Map<Integer, Integer> percent = new TreeMap<>();
            with(item, "volume_pct")
                    .get("volume_pct")
                    .only(LEVELS)
                    .map()
                    .forEach((level, most) -> percent.put(Integer.valueOf(level), most.integer(1, 100)));
            if (percent.size() != LEVELS.size()) {
                throw item.broken("a number for each level is expected here");
            }
            return new Then.LimitVolumeRise(percent);
        }
        with(item, "load_pct", "spare_reps", "sessions_running");
        return new Then.LimitLoadRise(
                ChooseReader.range(item.get("load_pct")),
                ChooseReader.range(item.get("spare_reps")),
                item.get("sessions_running").integer(1, 10));
    }

    Then returnDose(Entry item) {
        with(item, "exercises", "plan");
        return new Then.ReturnDose(
                item.find("exercises")
                        .map(list -> list.allOf("exercise", ids.exercises()))
                        .orElse(List.of()),
                ChooseReader.ranges(item.get("plan")));
    }

    private static @Nullable Range range(Entry item, String key) {
        return item.find(key).map(ChooseReader::range).orElse(null);
    }
}
