package org.neutralspine.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes facts from a rule's own condition: for every way it can fire and every test in that way, facts at the test's boundary
 * for which it fires, and the same facts with that one changed to just beyond.
 */
public final class Boundaries {

    private static final double GRAIN = 0.01;
    private static final Value SOMETHING_ELSE = Value.of(List.of("something-else"));

    private Boundaries() {}

    /**
     * A pair on both sides of a boundary; they differ in one fact.
     *
     * @param test the boundary's test
     * @param fires facts for which the rule fires
     * @param silent facts for which it does not
     */
    public record Pair(When.Test test, Facts fires, Facts silent) {}

    private record Literal(When.Test test, boolean positive) {
        boolean holds(Map<Fact, Value> facts) {
            return Evaluator.holds(test, Facts.of(facts)) == positive;
        }
    }

    /** Every boundary of a rule; none for a rule that needs more than named facts. */
    public static List<Pair> of(When when) {
        return ways(when, true).stream().flatMap(way -> pairs(when, way)).toList();
    }

    private static Stream<Pair> pairs(When when, List<Literal> way) {
        return way.stream().map(literal -> pair(when, way, literal));
    }

    private static Pair pair(When when, List<Literal> way, Literal literal) {
        Map<Fact, Value> others = new EnumMap<>(Fact.class);
        for (Literal other : way) {
            if (other.test().fact() != literal.test().fact()) {
                Predicate<Value> suits = value -> allHold(way, other.test().fact(), value);
                put(others, other.test().fact(), first(near(other), suits));
            }
        }
        Fact fact = literal.test().fact();
        Value inside = first(near(literal), value -> allHold(way, fact, value));
        Value beyond = first(
                beyond(literal, inside),
                value -> !holds(literal, fact, value) && !Evaluator.holds(when, facts(others, fact, value)));
        return new Pair(literal.test(), facts(others, fact, inside), facts(others, fact, beyond));
    }

    private static boolean allHold(List<Literal> way, Fact fact, Value value) {
        return way.stream()
                .filter(literal -> literal.test().fact() == fact)
                .allMatch(literal -> holds(literal, fact, value));
    }

    private static boolean holds(Literal literal, Fact fact, Value value) {
        Map<Fact, Value> alone = new EnumMap<>(Fact.class);
        put(alone, fact, value);
        return literal.holds(alone);
    }

    private static Facts facts(Map<Fact, Value> others, Fact fact, Value value) {
        Map<Fact, Value> all = new EnumMap<>(Fact.class);
        all.putAll(others);
        put(all, fact, value);
        return Facts.of(all);
    }

    private static void put(Map<Fact, Value> facts, Fact fact, Value value) {
        if (value instanceof Value.Missing) {
            facts.remove(fact);
        } else {
            facts.put(fact, value);
        }
    }

    private static Value first(Stream<Value> values, Predicate<Value> suits) {
        return values.filter(suits).findFirst().orElseThrow(() -> new AssertionError("no value on this side"));
    }

    /** Values around a test, those nearest to its boundary first. */
    private static Stream<Value> near(Literal literal) {
        When.Test test = literal.test();
        Fact.Type type = test.fact().type();
        List<Value> values = new ArrayList<>();
        for (Value operand : test.operands()) {
            values.addAll(
                    operand instanceof Value.Num number
                            ? around(type, number.value(), GRAIN)
                            : List.of(asValue(type, operand)));
        }
        values.addAll(anything(type));
        return values.stream();
    }

    /** Values just beyond a boundary: the neighbours of the value inside, then anything else, then nothing at all. */
    private static Stream<Value> beyond(Literal literal, Value inside) {
        Fact.Type type = literal.test().fact().type();
        List<Value> values = new ArrayList<>();
        if (inside instanceof Value.Num number) {
            values.addAll(around(type, number.value(), GRAIN));
        }
        values.addAll(anything(type));
        return values.stream();
    }

    private static List<Value> around(Fact.Type type, double number, double grain) {
        double step = type.isWhole() ? 1 : grain;
        return Stream.of(number, number + step, number - step)
                .map(value -> Math.round(value * 100) / 100.0)
                .map(Value::of)
                .filter(type::admits)
                .toList();
    }

    private static Value asValue(Fact.Type type, Value operand) {
        return type.kind() == Fact.Kind.TEXTS && operand instanceof Value.Text text
                ? Value.of(List.of(text.value()))
                : operand;
    }

    private static List<Value> anything(Fact.Type type) {
        List<Value> values = new ArrayList<>();
        switch (type.kind()) {
            case FLAG -> values.addAll(List.of(Value.of(true), Value.of(false)));
            case NUMBER -> values.add(Value.of(type.min()));
            case TEXT -> values.addAll(words(type));
            case TEXTS -> values.addAll(List.of(SOMETHING_ELSE, Value.of(List.of())));
            case DEMAND -> {}
        }
        values.add(Value.missing());
        return values;
    }

    private static List<Value> words(Fact.Type type) {
        return type.words().isEmpty()
                ? List.of(Value.of("something-else"))
                : type.words().stream().map(Value::of).toList();
    }

    /** Every combination of tests that makes a condition hold, or, when negative, fail. */
    private static List<List<Literal>> ways(When when, boolean positive) {
        return when.fold(new When.Reader<>() {
            @Override
            public List<List<Literal>> all(List<When> parts) {
                return positive ? together(parts, true) : oneOf(parts, false);
            }

            @Override
            public List<List<Literal>> any(List<When> parts) {
                return positive ? oneOf(parts, true) : together(parts, false);
            }

            @Override
            public List<List<Literal>> not(When part) {
                return ways(part, !positive);
            }

            @Override
            public List<List<Literal>> test(When.Test test) {
                return List.of(List.of(new Literal(test, positive)));
            }
        });
    }

    private static List<List<Literal>> oneOf(List<When> parts, boolean positive) {
        return parts.stream().flatMap(part -> ways(part, positive).stream()).toList();
    }

    private static List<List<Literal>> together(List<When> parts, boolean positive) {
        List<List<Literal>> ways = List.of(List.of());
        for (When part : parts) {
            ways = joined(ways, ways(part, positive));
        }
        return ways;
    }

    private static List<List<Literal>> joined(List<List<Literal>> some, List<List<Literal>> others) {
        List<List<Literal>> joined = new ArrayList<>();
        for (List<Literal> one : some) {
            for (List<Literal> other : others) {
                joined.add(Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        return joined;
    }
}
