package org.neutralspine.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.rule.Evaluator;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Value;
import org.neutralspine.rule.When;

/** Says a rule's condition in words, part by part, with what is known of each. */
final class Requirements {

    private Requirements() {}

    /** One check for each part of the rule's condition, in its order; the rule fires when all are met. */
    static List<GateCheck> of(Rule rule, Facts facts) {
        List<When> parts = rule.when() instanceof When.All all ? all.parts() : List.of(rule.when());
        return parts.stream()
                .map(part -> new GateCheck(rule.id(), words(part, facts), Evaluator.holds(part, facts)))
                .toList();
    }

    private static String words(When when, Facts facts) {
        return when.fold(new When.Reader<>() {
            @Override
            public String all(List<When> parts) {
                return joined(parts, " and ");
            }

            @Override
            public String any(List<When> parts) {
                return joined(parts, " or ");
            }

            @Override
            public String not(When part) {
                return "not " + words(part, facts);
            }

            @Override
            public String test(When.Test test) {
                return words(test, facts);
            }

            private String joined(List<When> parts, String by) {
                return parts.stream().map(part -> words(part, facts)).collect(Collectors.joining(by));
            }
        });
    }

    private static String words(When.Test test, Facts facts) {
        String meaning = test.fact().meaning();
        String wanted = switch (test.op()) {
            case IS_TRUE -> "yes";
            case IS_FALSE -> "no";
            case GE -> "at least " + operands(test);
            case GT -> "more than " + operands(test);
            case LE -> "at most " + operands(test);
            case LT -> "less than " + operands(test);
            case IN, ANY_IN -> "one of " + operands(test);
            case NOT_IN, NONE_IN -> "none of " + operands(test);
            case EQ -> operands(test);
            case NE -> "not " + operands(test);
            case EXISTS -> "known";
            case MISSING -> "not known";
            default -> test.op().word();
        };
        return meaning + ": " + wanted + ", now " + words(facts.value(test.fact()));
    }

    private static String operands(When.Test test) {
        return test.operands().stream().map(Requirements::words).collect(Collectors.joining(", "));
    }

    /** A value as people write it: 3 and not 3.0, yes and not true. */
    static String words(Value value) {
        return value.fold(new Value.Reader<>() {
            @Override
            public String flag(boolean flag) {
                return flag ? "yes" : "no";
            }

            @Override
            public String number(double number) {
                return Requirements.number(number);
            }

            @Override
            public String text(String text) {
                return text;
            }

            @Override
            public String texts(Set<String> texts) {
                return texts.isEmpty() ? "none" : String.join(", ", texts);
            }

            @Override
            public String missing() {
                return "not known";
            }
        });
    }

    /** A number without needless digits. */
    static String number(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
