package org.neutralspine.rule;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a rule fires. Total: every condition over any facts is true or false. A comparison with a missing fact
 * is false, except {@code missing} and {@code ne}, which are true.
 */
public final class Evaluator {

    private Evaluator() {}

    /** Whether the condition holds for the facts. */
    public static boolean holds(When when, Facts facts) {
        return when.fold(new Holding(facts));
    }

    /** Reads a condition against facts; plain loops, because this runs some ten thousand times for one patient. */
    private record Holding(Facts facts) implements When.Reader<Boolean> {

        @Override
        public Boolean all(List<When> parts) {
            for (When part : parts) {
                if (!part.fold(this)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Boolean any(List<When> parts) {
            for (When part : parts) {
                if (part.fold(this)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Boolean not(When part) {
            return !part.fold(this);
        }

        @Override
        public Boolean test(When.Test test) {
            return passes(test, facts);
        }
    }

    /** How two numbers are compared. */
    private interface Order {
        boolean holds(double actual, double limit);
    }

    /** Whether one test holds. */
    static boolean passes(When.Test test, Facts facts) {
        Value actual = facts.value(test.fact());
        return switch (test.op()) {
            case EQ -> actual.equals(test.operand());
            case NE -> !actual.equals(test.operand());
            case IN -> test.operands().contains(actual);
            case NOT_IN -> actual.exists() && !test.operands().contains(actual);
            case ANY_IN -> names(actual, test.operands());
            case NONE_IN -> !(actual instanceof Value.Missing) && !names(actual, test.operands());
            case GT -> compares(actual, test, (a, b) -> a > b);
            case GE -> compares(actual, test, (a, b) -> a >= b);
            case LT -> compares(actual, test, (a, b) -> a < b);
            case LE -> compares(actual, test, (a, b) -> a <= b);
            case IS_TRUE -> actual.isFlag(true);
            case IS_FALSE -> actual.isFlag(false);
            case EXISTS -> actual.exists();
            case MISSING -> !actual.exists();
            case EXCEEDS_CAP -> facts.exceedsCap();
            case TAG_FORBIDDEN -> facts.tolerance().forbidsOneOf(facts.words(test.fact()));
            case WHITELIST_FAILS -> facts.tolerance().leavesOut(facts.words(test.fact()));
            case INDICATION_MISSING -> lacksIndication(facts);
        };
    }

    /** Whether one of the operands is among the words of a fact. */
    private static boolean names(Value actual, Set<Value> operands) {
        if (actual instanceof Value.Texts texts) {
            for (Value operand : operands) {
                if (operand instanceof Value.Text word && texts.values().contains(word.value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean compares(Value actual, When.Test test, Order order) {
        return actual instanceof Value.Num number
                && test.operand() instanceof Value.Num limit
                && order.holds(number.value(), limit.value());
    }

    private static boolean lacksIndication(Facts facts) {
        Set<String> indications = facts.words(Fact.EXERCISE__INDICATIONS);
        return !indications.isEmpty() && Collections.disjoint(indications, facts.words(Fact.PATIENT__CONDITIONS));
    }
}
