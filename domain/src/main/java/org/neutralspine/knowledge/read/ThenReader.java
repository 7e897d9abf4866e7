package org.neutralspine.knowledge.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Then;

/** Reads the effects of a rule, all but those about doses; each action has its own parameters and no other. */
final class ThenReader {

    private static final Set<String> ROLES =
            Set.of("physiotherapist", "physician", "spine_surgeon", "by_enforcement_class", "second_clinician");

    private static final Set<String> PROGRESSION =
            Set.of("repetitions", "hold_time", "range_inside_cap", "lever", "load", "complexity");

    private final KnownIds ids;
    private final Map<String, Function<Entry, Then>> actions = new LinkedHashMap<>();

    ThenReader(KnownIds ids) {
        this.ids = ids;
        limits();
        session();
        people();
        ChooseReader choose = new ChooseReader();
        DoseEffectReader dose = new DoseEffectReader(ids);
        actions.put("choose", choose::read);
        actions.put("limit_dose", dose::limitDose);
        actions.put("limit_increase", dose::limitIncrease);
        actions.put("return_dose", dose::returnDose);
    }

    private void limits() {
        actions.put("gate", this::gate);
        actions.put("block", this::block);
        actions.put("warn", item -> new Then.Warn(with(item, "text").get("text").text()));
        actions.put("require", this::require);
        actions.put("level_gates", this::levelGates);
        actions.put("set_cap", this::setCap);
        actions.put(
                "shift_phase",
                item -> new Then.ShiftPhase(with(item, "weeks").get("weeks").integer(1, 52)));
        actions.put("keep_phase_before", item -> noParameters(item, new Then.KeepPhaseBefore()));
        actions.put("add_forbidden_tags", this::addTags);
        actions.put("remove_forbidden_tags", item -> new Then.RemoveForbiddenTags(tags(with(item, "tags"))));
        actions.put("substitute", this::substitute);
    }

    private void session() {
        actions.put(
                "dose_scale",
                item -> new Then.DoseScale(with(item, "factor").get("factor").number()));
        actions.put("progress", this::progress);
        actions.put("hold", item -> new Then.Hold(ExerciseReader.optionalText(with(item, "text"), "text")));
        actions.put(
                "regress",
                item -> new Then.Regress(with(item, "steps").get("steps").integer(1, 5)));
        actions.put(
                "stop_session", item -> new Then.StopSession(ExerciseReader.optionalText(with(item, "text"), "text")));
        actions.put("stop_program", item -> noParameters(item, new Then.StopProgram()));
    }

    private void people() {
        actions.put("refer", this::refer);
        actions.put(
                "message", item -> new Then.Message(with(item, "key").get("key").oneOf("message", ids.messages())));
        actions.put(
                "signoff",
                item -> new Then.Signoff(with(item, "role").get("role").oneOf("role", ROLES)));
        actions.put("log", item -> new Then.Log(ExerciseReader.optionalText(with(item, "key"), "key")));
    }

    /** The words of all actions. */
    Set<String> known() {
        return actions.keySet();
    }

    Then read(Entry item) {
        String action = item.get("action").oneOf("action", actions.keySet());
        Function<Entry, Then> reading = actions.get(action);
        if (reading == null) {
            throw item.broken("unknown action " + action);
        }
        return reading.apply(item);
    }

    /** The same entry after checking that it has no parameter but these. */
    static Entry with(Entry item, String... parameters) {
        Set<String> keys = new java.util.HashSet<>(Set.of(parameters));
        keys.add("action");
        return item.only(keys);
    }

    private static Then noParameters(Entry item, Then effect) {
        with(item);
        return effect;
    }

    private Then gate(Entry item) {
        return new Then.Gate(with(item, "outcome").get("outcome").word("outcome", Outcome::of));
    }

    private Then block(Entry item) {
        if (item.find("days").isPresent()) {
            with(item, "exercise", "days").get("exercise").oneOf("exercise", Set.of("current"));
            return new Then.PauseExercise(item.get("days").integer(1, 365));
        }
        return new Then.Block(with(item, "reason").get("reason").text());
    }

    private Then require(Entry item) {
        with(item, "fields", "words_avoided", "max_weeks");
        return new Then.Require(
                item.get("fields").texts(),
                item.find("words_avoided").map(Entry::texts).orElse(List.of()),
                item.find("max_weeks").map(weeks -> weeks.integer(1, 52)).orElse(null));
    }

    private Then levelGates(Entry item) {
        Map<Integer, Map<String, Integer>> gates = new LinkedHashMap<>();
        with(item, "gates")
                .get("gates")
                .only(Set.of("2", "3", "4", "5"))
                .map()
                .forEach((level, tests) -> gates.put(Integer.valueOf(level), numbers(tests)));
        return new Then.LevelGates(gates);
    }

    private static Map<String, Integer> numbers(Entry item) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        item.map().forEach((name, value) -> numbers.put(name, value.integer(1, 1000)));
        return numbers;
    }

    private Then setCap(Entry item) {
        with(item, "from", "caps", "mode");
        String mode = item.get("mode").oneOf("mode", Set.of("min", "raise"));
        if (mode.equals("raise")) {
            return new Then.RaiseCaps(ConditionReader.caps(item.get("caps")));
        }
        return new Then.MeetCaps(item.get("from").word("source of caps", ThenReader::capSource));
    }

    private static java.util.Optional<Then.CapSource> capSource(String word) {
        return java.util.Arrays.stream(Then.CapSource.values())
                .filter(source ->
                        source.name().toLowerCase(java.util.Locale.ROOT).equals(word))
                .findFirst();
    }

    private Then addTags(Entry item) {
        with(item, "from", "mode", "tags");
        if (item.find("from").isPresent()) {
            item.get("from").oneOf("source of tags", Set.of("active_phases"));
            item.get("mode").oneOf("mode", Set.of("union"));
            return new Then.UniteForbiddenTags();
        }
        return new Then.AddForbiddenTags(tags(item));
    }

    private List<String> tags(Entry item) {
        return item.get("tags").allOf("tag", ids.tags());
    }

    private Then substitute(Entry item) {
        with(item, "from", "with");
        if (item.find("from").isPresent()) {
            item.get("from").oneOf("source of exercises", Set.of("exercise.regressions"));
            return new Then.SubstituteRegressions();
        }
        return new Then.SubstituteWith(item.get("with").allOf("exercise", ids.exercises()));
    }

    private Then progress(Entry item) {
        with(item, "steps", "order");
        return new Then.Progress(
                item.get("steps").integer(1, 5), item.get("order").allOf("variable", PROGRESSION));
    }

    private Then refer(Entry item) {
        with(item, "target", "within");
        Entry within = item.get("within");
        if (within.text().equals("next-contact")) {
            return new Then.Refer(item.get("target").text(), null);
        }
        if (!within.text().matches("[1-9]\\d?[hd]")) {
            throw within.broken("a time such as 48h or 14d, or next-contact, is expected here");
        }
        int amount = Integer.parseInt(within.text().substring(0, within.text().length() - 1));
        return new Then.Refer(item.get("target").text(), within.text().endsWith("d") ? amount * 24 : amount);
    }
}
