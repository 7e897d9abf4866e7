package org.neutralspine.knowledge.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.SessionAction;
import org.neutralspine.rule.When;

/** Reads how a session is judged: which action decides, and what counts as a good and as a bad session. */
final class SessionsReader {

    private final WhenReader when;
    private final Map<String, When> conditions;

    SessionsReader(WhenReader when, List<Rule> rules) {
        this.when = when;
        this.conditions = rules.stream().collect(Collectors.toMap(Rule::id, Rule::when));
    }

    Rulebook.Sessions read(Entry meta) {
        return new Rulebook.Sessions(
                priority(meta.get("session_action_priority")),
                good(meta.get("good_session").only(Set.of("fires", "when"))),
                bad(meta.get("bad_session").only(Set.of("fires_any"))));
    }

    private static List<SessionAction> priority(Entry list) {
        List<SessionAction> actions = list.list().stream()
                .map(item -> item.word("action of a session", SessionAction::of))
                .toList();
        if (actions.size() != SessionAction.values().length
                || EnumSet.copyOf(actions).size() != actions.size()) {
            throw list.broken("every action of a session is expected here once");
        }
        return actions;
    }

    private When good(Entry item) {
        List<When> parts = new ArrayList<>(named(item.get("fires")));
        parts.add(when.read(item.get("when")));
        return new When.All(parts);
    }

    private When bad(Entry item) {
        return new When.Any(named(item.get("fires_any")));
    }

    private List<When> named(Entry list) {
        Function<String, When> condition = id -> Objects.requireNonNull(conditions.get(id));
        return list.allOf("rule", conditions.keySet()).stream().map(condition).toList();
    }
}
