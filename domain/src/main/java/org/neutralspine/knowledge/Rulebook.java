package org.neutralspine.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.When;

/** All rules in the file's order, with the messages they show. Immutable; what follows from the rules is worked out once. */
public final class Rulebook {

    private final List<Rule> rules;
    private final Map<String, String> messages;
    private final Sessions sessions;
    private final Map<Scope, List<Rule>> byScope = new EnumMap<>(Scope.class);
    private final Map<String, Integer> places = new HashMap<>();
    private volatile Candidates candidates = new Candidates(new Catalogue(List.of()), List.of());

    /**
     * Holds the rules.
     *
     * @param rules in order
     * @param messages texts for patients by key
     * @param sessions how a session is judged
     */
    public Rulebook(List<Rule> rules, Map<String, String> messages, Sessions sessions) {
        this.rules = List.copyOf(rules);
        this.messages = messages;
        this.sessions = sessions;
        for (Scope scope : Scope.values()) {
            byScope.put(
                    scope, rules.stream().filter(rule -> rule.scope() == scope).toList());
        }
        rules.forEach(rule -> places.putIfAbsent(rule.id(), places.size()));
    }

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

    private record Candidates(Catalogue of, List<Candidate> all) {}

    /** Every rule, in order. */
    public List<Rule> rules() {
        return rules;
    }

    /** Texts for patients by key. */
    public Map<String, String> messages() {
        return messages;
    }

    /** How a session is judged. */
    public Sessions sessions() {
        return sessions;
    }

    /** The rules of one scope, in order. */
    public Stream<Rule> of(Scope scope) {
        return listOf(scope).stream();
    }

    private List<Rule> listOf(Scope scope) {
        return Objects.requireNonNull(byScope.get(scope));
    }

    /** The rules of one scope that fire, in order. */
    public List<Rule> firing(Scope scope, Facts facts) {
        List<Rule> fired = new ArrayList<>();
        for (Rule rule : listOf(scope)) {
            if (rule.fires(facts)) {
                fired.add(rule);
            }
        }
        return List.copyOf(fired);
    }

    /** The exercises of a catalogue, in order, each with the rules it leaves open; worked out when first asked for. */
    public List<Candidate> candidates(Catalogue catalogue) {
        Candidates known = candidates;
        if (known.of() != catalogue) {
            List<Rule> asked = listOf(Scope.EXERCISE);
            known = new Candidates(
                    catalogue,
                    catalogue.all().stream()
                            .map(exercise -> Candidate.of(exercise, asked))
                            .toList());
            candidates = known;
        }
        return known.all();
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
        return ids.stream()
                .distinct()
                .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, -1)))
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
