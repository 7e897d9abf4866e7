package org.neutralspine.web.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neutralspine.rule.Enforcement;
import org.neutralspine.rule.Group;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.rule.Then;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** A rule as it is written; {@code when} has the shape of the rulebook, an effect its action and parameters. */
record RuleView(
        String id,
        Group group,
        String title,
        Scope scope,
        Enforcement enforcement,
        Map<String, Object> when,
        List<Effect> then,
        String rationale,
        List<String> sources,
        String evidenceLevel,
        @Nullable String note) {

    /** One effect: the name of its kind and its parameters. */
    record Effect(
            String action,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Then parameters) {}

    static RuleView of(Rule rule) {
        return new RuleView(
                rule.id(),
                rule.group(),
                rule.title(),
                rule.scope(),
                rule.enforcement(),
                when(rule.when()),
                rule.then().stream()
                        .map(effect -> new Effect(action(effect), effect))
                        .toList(),
                rule.rationale(),
                rule.sources(),
                rule.evidenceLevel(),
                rule.note());
    }

    private static String action(Then effect) {
        return effect.getClass()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> when(When when) {
        return when.fold(new When.Reader<>() {
            @Override
            public Map<String, Object> all(List<When> parts) {
                return Map.of("all", parts.stream().map(RuleView::when).toList());
            }

            @Override
            public Map<String, Object> any(List<When> parts) {
                return Map.of("any", parts.stream().map(RuleView::when).toList());
            }

            @Override
            public Map<String, Object> not(When part) {
                return Map.of("not", when(part));
            }

            @Override
            public Map<String, Object> test(When.Test test) {
                return Map.of(
                        "fact", test.fact().key(),
                        "op", test.op().word(),
                        "value", test.operands().stream().map(RuleView::plain).toList());
            }
        });
    }

    private static Object plain(Value value) {
        return value.fold(new Value.Reader<Object>() {
            @Override
            public Object flag(boolean flag) {
                return flag;
            }

            @Override
            public Object number(double number) {
                return number;
            }

            @Override
            public Object text(String text) {
                return text;
            }

            @Override
            public Object texts(java.util.Set<String> texts) {
                return texts;
            }

            @Override
            public Object missing() {
                return "";
            }
        });
    }
}
