package org.neutralspine.knowledge.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.kernel.file.Entry;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Op;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** Reads the condition of a rule. */
final class WhenReader {

    private final KnownIds ids;

    WhenReader(KnownIds ids) {
        this.ids = ids;
    }

    When read(Entry item) {
        Map<String, Entry> parts = item.map();
        if (parts.containsKey("fact")) {
            return test(item.only(Set.of("fact", "op", "value")));
        }
        if (parts.size() != 1) {
            throw item.broken("one of all, any, not or fact is expected here");
        }
        item.only(Set.of("all", "any", "not"));
        if (parts.containsKey("not")) {
            return new When.Not(read(item.get("not")));
        }
        return parts.containsKey("all") ? new When.All(list(item.get("all"))) : new When.Any(list(item.get("any")));
    }

    private List<When> list(Entry item) {
        List<When> parts = item.list().stream().map(this::read).toList();
        if (parts.isEmpty()) {
            throw item.broken("at least one condition is expected here");
        }
        return parts;
    }

    private When.Test test(Entry item) {
        Fact fact = item.get("fact").word("fact", Fact::ofKey);
        Op op = item.get("op").word("operator", Op::of);
        if (!op.suits(fact)) {
            throw item.broken(op.word() + " cannot ask about " + fact.key());
        }
        return new When.Test(fact, op, new LinkedHashSet<>(operands(item, fact, op)));
    }

    private List<Value> operands(Entry item, Fact fact, Op op) {
        return switch (op.operand()) {
            case NONE -> none(item);
            case ONE -> List.of(operand(item.get("value"), fact));
            case LIST ->
                item.get("value").list().stream()
                        .map(value -> operand(value, fact))
                        .toList();
        };
    }

    private static List<Value> none(Entry item) {
        if (item.find("value").isPresent()) {
            throw item.broken("this operator compares with nothing");
        }
        return List.of();
    }

    private Value operand(Entry value, Fact fact) {
        Value operand = literal(value);
        if (operand instanceof Value.Text text && fact.type().kind() == Fact.Kind.TEXTS) {
            known(fact).ifPresent(words -> value.oneOf("value of " + fact.key(), words));
            return text;
        }
        if (fact == Fact.EXERCISE__ID) {
            value.oneOf("exercise", ids.exercises());
        }
        if (!fact.type().admits(operand)) {
            throw value.broken(fact.key() + " is " + fact.type().allowed());
        }
        return operand;
    }

    private static Value literal(Entry value) {
        if (value.isFlag()) {
            return Value.of(value.flag());
        }
        return value.isNumber() ? Value.of(value.number()) : Value.of(value.text());
    }

    private Optional<Set<String>> known(Fact fact) {
        return switch (fact) {
            case PATIENT__CONDITIONS, EXERCISE__INDICATIONS -> Optional.of(ids.conditions());
            case PATIENT__REDFLAGS -> Optional.of(ids.redFlags());
            case EXERCISE__TAGS -> Optional.of(ids.tags());
            case PROGRAM__EXERCISES -> Optional.of(ids.exercises());
            case PATIENT__CLEARANCE_SCOPE -> Optional.of(Set.copyOf(KnowledgeBase.CLEARANCE_SCOPES));
            case PATIENT__MISSING_INPUTS -> Optional.of(Set.of("levels", "date_of_surgery"));
            default -> Optional.empty();
        };
    }
}
