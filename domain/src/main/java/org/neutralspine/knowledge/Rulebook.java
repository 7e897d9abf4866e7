package org.neutralspine.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.When;

/**
 * All rules in the file's order, with the messages they show.
 *
 * @param rules in order
 * @param messages texts for patients by key
 * @param sessions how a session is judged
 */
public record Rulebook(List<Rule> rules, Map<String, String> messages, Sessions sessions) {

    /**
     * How a session is judged.
     *
     * @param priority when several actions follow from one session, the first of these decides
     * @param good when a session counts as good; anything else ends a row of good ones
     * @param bad when a session counts as bad
     */
    public record Sessions(List<SessionAction> priority, When good, When bad) {
        /** Copies the list. */
        public Sessions {
            priority = List.copyOf(priority);
        }
    }

    /** Copies the rules. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rules of one scope, in order. */
    public Stream<Rule> of(Scope scope) {
        return rules.stream().filter(rule -> rule.scope() == scope);
    }

    /** The rules of one scope that fire, in order. */
    public List<Rule> firing(Scope scope, Facts facts) {
        return of(scope).filter(rule -> rule.fires(facts)).toList();
    }

    /** The rules that have an effect of that kind, in order. */
    public Stream<Rule> having(Class<? extends Then> effect) {
        return rules.stream().filter(rule -> rule.has(effect));
    }

    /** The rule with an id the product's own code names; empty if the rulebook has none. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Ids in the file's order, whatever order they come in. */
    public List<String> inOrder(Collection<String> ids) {
        List<String> order = rules.stream().map(Rule::id).toList();
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    /** The message of the first rule that leads to an outcome: what a patient reads when no other is named. */
    public Optional<String> usualMessageKey(Outcome outcome) {
        return rules.stream()
                .filter(rule -> rule.effects(Then.Gate.class).anyMatch(gate -> gate.outcome() == outcome))
                .flatMap(rule -> rule.effects(Then.Message.class))
                .map(Then.Message::key)
                .findFirst();
    }
}
