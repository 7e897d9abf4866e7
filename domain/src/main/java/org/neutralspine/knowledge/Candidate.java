package org.neutralspine.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;
import org.neutralspine.spine.Dimension;

/**
 * An exercise with the questions that only a patient can answer: what the exercise is decides most rules once and for all,
 * so that one patient has few left to ask of each exercise.
 *
 * @param exercise what is judged
 * @param facts what is known of it without a patient
 * @param questions the rules that may still fire, in the rulebook's order
 */
public record Candidate(Exercise exercise, Facts facts, List<Question> questions) {

    /** Copies the questions. */
    public Candidate {
        questions = List.copyOf(questions);
    }

    /**
     * A rule that the exercise alone does not decide.
     *
     * @param rule the rule
     * @param open what is left of its condition
     */
    public record Question(Rule rule, When open) {}

    static Candidate of(Exercise exercise, List<Rule> rules) {
        Map<Fact, Value> own = own(exercise);
        Set<Fact> settled = EnumSet.copyOf(own.keySet());
        Facts facts = Facts.of(own);
        List<Question> questions = new ArrayList<>();
        for (Rule rule : rules) {
            When open = rule.when().given(settled, facts);
            if (!open.equals(When.never())) {
                questions.add(new Question(rule, open));
            }
        }
        return new Candidate(exercise, facts, questions);
    }

    private static Map<Fact, Value> own(Exercise exercise) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.EXERCISE__ID, Value.of(exercise.id()));
        facts.put(Fact.EXERCISE__CATEGORY, Value.of(exercise.category().word()));
        facts.put(Fact.EXERCISE__TAGS, Value.of(exercise.traits()));
        facts.put(Fact.EXERCISE__INDICATIONS, Value.of(exercise.indications()));
        facts.put(Fact.EXERCISE__LEVEL, Value.of(exercise.level()));
        facts.put(Fact.EXERCISE__AXIAL_COMPRESSION, Value.of(exercise.demand().of(Dimension.AXIAL_COMPRESSION)));
        facts.put(Fact.EXERCISE__IMPACT, Value.of(exercise.demand().of(Dimension.IMPACT)));
        facts.put(
                Fact.EXERCISE__MOTION__LUMBAR__EXTENSION,
                Value.of(exercise.demand().of(Dimension.LUMBAR_EXTENSION)));
        return facts;
    }

    /** The rules that fire, in the rulebook's order, when {@code facts} are the patient's and the exercise's. */
    public List<Rule> firing(Facts facts) {
        List<Rule> fired = new ArrayList<>();
        for (Question question : questions) {
            if (Evaluator.holds(question.open(), facts)) {
                fired.add(question.rule());
            }
        }
        return fired;
    }
}
