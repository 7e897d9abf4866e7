package org.neutralspine.rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Decides whether a rule fires. Total: every condition over any facts is true or false. A comparison with a missing fact
 * is false, except {@code missing} and {@code ne}, which are true.
 */
public final class Evaluator {

    private Evaluator() {}

    /** Whether the condition holds for the facts. */
    public static boolean holds(When when, Facts facts) {
        return when.fold(new When.Reader<>() {
            @Override
            public Boolean all(List<When> parts) {
                return parts.stream().allMatch(part -> holds(part, facts));
            }

            @Override
            public Boolean any(List<When> parts) {
                return parts.stream().anyMatch(part -> holds(part, facts));
            }

            @Override
            public Boolean not(When part) {
                return !holds(part, facts);
            }

            @Override
            public Boolean test(When.Test test) {
                return passes(test, facts);
            }
        });
    }

    private static boolean passes(When.Test test, Facts facts) {
        Value actual = facts.value(test.fact());
        return switch (test.op()) {
            case EQ -> actual.equals(test.operand());
            case NE -> !actual.equals(test.operand());
            case IN -> test.operands().contains(actual);
            case NOT_IN -> actual.exists() && !test.operands().contains(actual);
            case ANY_IN -> actual.hasText(text -> test.operands().contains(Value.of(text)));
            case NONE_IN ->
                !(actual instanceof Value.Missing)
                        && !actual.hasText(text -> test.operands().contains(Value.of(text)));
            case GT -> compares(actual, test, (a, b) -> a > b);
            case GE -> compares(actual, test, (a, b) -> a >= b);
            case LT -> compares(actual, test, (a, b) -> a < b);
            case LE -> compares(actual, test, (a, b) -> a <= b);
            case IS_TRUE -> actual.isFlag(true);
            case IS_FALSE -> actual.isFlag(false);
            case EXISTS -> actual.exists();
            case MISSING -> !actual.exists();
            case EXCEEDS_CAP -> facts.exceedsCap();
            case TAG_FORBIDDEN ->
                !facts.tolerance().forbiddenAmong(facts.words(test.fact())).isEmpty();
            case WHITELIST_FAILS -> facts.tolerance().leavesOut(facts.words(test.fact()));
            case INDICATION_MISSING -> lacksIndication(facts);
        };
    }

    private static boolean compares(Value actual, When.Test test, BiPredicate<Double, Double> order) {
        return actual.isNumber(number -> test.operand().isNumber(limit -> order.test(number, limit)));
    }

    private static boolean lacksIndication(Facts facts) {
        Set<String> indications = facts.words(Fact.EXERCISE__INDICATIONS);
        return !indications.isEmpty() && Collections.disjoint(indications, facts.words(Fact.PATIENT__CONDITIONS));
    }
}
