package org.neutralspine.web.preview;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/** Reads facts that stand in a body under the names the rules use. */
final class FactFields {

    private final Map<Fact, Value> findings;

    /** Reads into {@code findings}. */
    FactFields(Map<Fact, Value> findings) {
        this.findings = findings;
    }

    /** Reads every fact of a group such as {@code tests.}, but for those that are computed. */
    void readGroup(Fields body, String prefix, Set<Fact> computed) {
        Fields group = body.object(prefix.substring(0, prefix.length() - 1));
        Map<String, Fact> known = Stream.of(Fact.values())
                .filter(fact -> fact.key().startsWith(prefix) && !computed.contains(fact))
                .collect(Collectors.toMap(fact -> name(fact, prefix), fact -> fact));
        group.only(known.keySet());
        known.values().stream().sorted().forEach(fact -> read(group, name(fact, prefix), fact));
    }

    /** Reads one fact; absent reads as not known. */
    void read(Fields from, String key, Fact fact) {
        from.value(key).ifPresent(node -> {
            Optional<Value> value = value(node).filter(fact.type()::admits);
            value.ifPresentOrElse(
                    known -> findings.put(fact, known),
                    () -> from.wrong(from.path(key), fact.type().allowed()));
        });
    }

    /** The name of a fact within its group. */
    static String name(Fact fact, String prefix) {
        return fact.key().substring(prefix.length());
    }

    private static Optional<Value> value(JsonNode node) {
        if (node.isBoolean()) {
            return Optional.of(Value.of(node.booleanValue()));
        }
        if (node.isNumber()) {
            return Optional.of(Value.of(new BigDecimal(node.asText()).doubleValue()));
        }
        return node.isTextual() ? Optional.of(Value.of(node.textValue())) : Optional.empty();
    }
}
