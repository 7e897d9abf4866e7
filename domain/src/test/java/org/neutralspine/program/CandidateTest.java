package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neutralspine.gate.Gate;
import org.neutralspine.knowledge.Candidate;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;
import org.neutralspine.testing.Sample;

/** Asking each exercise only what it leaves open gives the same answers as asking it everything. */
class CandidateTest {

    private static final KnowledgeBase KNOWLEDGE = Sample.SHIPPED;
    private static final int PATIENTS = 200;

    private final RandomPatients patients = new RandomPatients(KNOWLEDGE, 160);

    @Test
    void firesExactlyTheRulesThatTheRulebookFires() {
        List<Rule> all = KNOWLEDGE.rulebook().of(Scope.EXERCISE).toList();
        int motion = 0;
        for (int i = 0; i < PATIENTS; i++) {
            Facts patient = facts().with(Fact.EXERCISE__ADJACENT_REGION_MOTION, Value.of(motion++ % 5));
            for (Candidate candidate : KNOWLEDGE.rulebook().candidates(KNOWLEDGE.catalogue())) {
                Facts facts =
                        patient.judging(candidate.facts(), candidate.exercise().demand());
                assertThat(candidate.firing(facts))
                        .isEqualTo(
                                all.stream().filter(rule -> rule.fires(facts)).toList());
            }
        }
    }

    @Test
    void whatIsLeftOfAConditionHoldsForTheSameFactsWhateverWasSettled() {
        List<Fact> names = List.of(Fact.values());
        for (int i = 0; i < PATIENTS; i++) {
            Facts patient = facts();
            int turn = i;
            Set<Fact> settled = EnumSet.noneOf(Fact.class);
            Stream.of(Fact.values())
                    .filter(f -> (names.indexOf(f) + turn) % 3 == 0)
                    .forEach(settled::add);
            for (Rule rule : KNOWLEDGE.rulebook().rules()) {
                When left = rule.when().given(settled, patient);
                assertThat(holds(left, patient)).as("%s", rule.id()).isEqualTo(rule.fires(patient));
                assertThat(rule.when().given(EnumSet.copyOf(names), patient))
                        .as("%s", rule.id())
                        .matches(when -> asksNothing(when) || asksTheSpine(rule));
            }
        }
    }

    @Test
    void anExerciseLeavesFewRulesOpen() {
        List<Candidate> candidates = KNOWLEDGE.rulebook().candidates(KNOWLEDGE.catalogue());

        assertThat(candidates)
                .hasSameSizeAs(KNOWLEDGE.catalogue().all())
                .isSameAs(KNOWLEDGE.rulebook().candidates(KNOWLEDGE.catalogue()));
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(candidate.questions()).hasSizeLessThan(20));
    }

    private Facts facts() {
        return new Gate(KNOWLEDGE)
                .decide(patients.next())
                .fold(
                        cleared -> cleared.assessment().facts(),
                        withheld -> withheld.assessment().facts());
    }

    private static boolean holds(When when, Facts facts) {
        return Evaluator.holds(when, facts);
    }

    private static boolean asksNothing(When when) {
        return when.equals(When.always()) || when.equals(When.never());
    }

    /** Caps, forbidden tags, positive lists and indications need more than the fact they name. */
    private static boolean asksTheSpine(Rule rule) {
        return rule.when().tests().anyMatch(test -> switch (test.op()) {
            case EXCEEDS_CAP, TAG_FORBIDDEN, WHITELIST_FAILS, INDICATION_MISSING -> true;
            default -> false;
        });
    }
}
