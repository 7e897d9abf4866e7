package org.neutralspine.knowledge.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Group;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;

/** Reads {@code rules.yaml}. */
final class RuleReader {

    /** The levels of evidence, strongest first. */
    static final Set<String> EVIDENCE = Set.of("A", "B", "C", "D");

    private static final Set<String> KEYS = Set.of(
            "id",
            "group",
            "title",
            "scope",
            "enforcement",
            "when",
            "then",
            "rationale",
            "source",
            "evidence_level",
            "note");

    private final KnownIds ids;
    private final WhenReader when;
    private final ThenReader then;

    RuleReader(KnownIds ids) {
        this.ids = ids;
        this.when = new WhenReader(ids);
        this.then = new ThenReader(ids);
    }

    Rulebook read(Entry file, String emergencyContact) {
        List<Rule> rules = file.get("rules").list().stream().map(this::rule).toList();
        checkOrders(file.get("meta"));
        checkPolicy(file.get("override_policy"), rules);
        return new Rulebook(
                rules,
                messages(file.get("messages"), emergencyContact),
                new SessionsReader(when, rules).read(file.get("meta")));
    }

    private Rule rule(Entry item) {
        item.only(KEYS);
        return new Rule(
                item.get("id").text(),
                item.get("group").word("group", Group::of),
                item.get("title").text(),
                item.get("scope").word("scope", Scope::of),
                item.get("enforcement").word("enforcement class", Enforcement::of),
                when.read(item.get("when")),
                item.get("then").list().stream().map(then::read).toList(),
                item.get("rationale").text(),
                ids.sourcesOf(item, "source"),
                item.get("evidence_level").oneOf("evidence level", EVIDENCE),
                ExerciseReader.optionalText(item, "note"));
    }

    private void checkOrders(Entry meta) {
        List<Group> order = meta.get("evaluation_order").list().stream()
                .map(item -> item.word("group", Group::of))
                .toList();
        if (!order.equals(List.of(Group.values()))) {
            throw meta.get("evaluation_order").broken("the order of evaluation is not the one this program runs");
        }
        for (Entry item : meta.get("gate_outcomes").list()) {
            Outcome outcome = item.get("id").word("outcome", Outcome::of);
            int priority = List.of(Outcome.values()).indexOf(outcome) + 1;
            item.get("priority").integer(priority, priority);
        }
        Set<String> actions = new LinkedHashSet<>(meta.get("dsl").get("actions").allOf("action", then.known()));
        if (!actions.equals(then.known())) {
            throw meta.get("dsl").get("actions").broken("an action this program runs is not listed");
        }
    }

    private static void checkPolicy(Entry policy, List<Rule> rules) {
        policy.only(Stream.of(Enforcement.values()).map(Enforcement::word).collect(Collectors.toSet()));
        for (Enforcement enforcement : Enforcement.values()) {
            Entry list = policy.get(enforcement.word());
            Set<String> expected = rules.stream()
                    .filter(rule -> rule.enforcement() == enforcement)
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            if (!expected.equals(Set.copyOf(list.texts()))) {
                throw list.broken("the list differs from the enforcement of the rules");
            }
        }
    }

    private static Map<String, String> messages(Entry item, String emergencyContact) {
        Map<String, String> messages = new LinkedHashMap<>();
        item.map().forEach((key, text) -> {
            String filled = text.text().replace("{{HOSPITAL_EMERGENCY_CONTACT}}", emergencyContact);
            if (filled.contains("{{")) {
                throw text.broken("unknown placeholder");
            }
            messages.put(key, filled);
        });
        return messages;
    }
}
