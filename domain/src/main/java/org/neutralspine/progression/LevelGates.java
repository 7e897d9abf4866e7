package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;

/** What must be shown before an exercise of a higher level (PROG-07). */
final class LevelGates {

    private static final Map<String, String> WORDS = Map.of(
            "brace_and_neutral_breaths", "breaths with the brace and neutral kept",
            "plank_knees_s", "seconds of plank from the knees",
            "side_plank_knees_s", "seconds of side plank from the knees",
            "hinge_clean_reps", "clean hip hinges with the stick",
            "plank_s", "seconds of front plank",
            "side_plank_each_s", "seconds of side plank on each side",
            "bird_dog_each_reps", "bird dogs on each side",
            "bird_dog_hold_s", "seconds each bird dog is held",
            "weeks_at_level_3", "weeks at level 3",
            "return_to_loading_tests", "return-to-loading tests passed");

    /** Tests that are facts of the patient too. */
    private static final Map<String, Fact> FACTS = Map.of(
            "hinge_clean_reps", Fact.TESTS__HINGE_CLEAN_REPS,
            "plank_s", Fact.TESTS__PLANK_S,
            "side_plank_each_s", Fact.TESTS__SIDE_PLANK_WORSE_SIDE_S,
            "weeks_at_level_3", Fact.HISTORY__WEEKS_AT_LEVEL_3,
            "return_to_loading_tests", Fact.TESTS__RTL_PASSED);

    private final Optional<Rule> rule;
    private final Facts patient;
    private final Map<String, Double> measured;

    LevelGates(Rulebook rulebook, Facts patient, Map<String, Double> measured) {
        this.rule = rulebook.having(Then.LevelGates.class).findFirst();
        this.patient = patient;
        this.measured = measured;
    }

    /** Everything asked for on the way from one level to a higher one. */
    List<GateCheck> between(int from, int to) {
        List<GateCheck> checks = new ArrayList<>();
        rule.ifPresent(known -> known.effects(Then.LevelGates.class).forEach(gates -> {
            for (int level = from + 1; level <= to; level++) {
                gates.gates()
                        .getOrDefault(level, Map.of())
                        .forEach((test, least) -> checks.add(check(known, test, least)));
            }
        }));
        return checks;
    }

    private GateCheck check(Rule known, String test, int least) {
        Double value = value(test);
        String now = value == null ? "not tested" : "now " + Requirements.number(value);
        String text = WORDS.getOrDefault(test, test) + ": at least " + least + ", " + now;
        return new GateCheck(known.id(), text, value != null && value >= least);
    }

    private @Nullable Double value(String test) {
        Double told = measured.get(test);
        Fact fact = FACTS.get(test);
        if (told != null || fact == null) {
            return told;
        }
        Value value = patient.value(fact);
        if (value instanceof Value.Flag flag) {
            return flag.value() ? 1.0 : 0.0;
        }
        return value instanceof Value.Num number ? Double.valueOf(number.value()) : null;
    }
}
