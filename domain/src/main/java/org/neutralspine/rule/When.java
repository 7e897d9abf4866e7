package org.neutralspine.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** When a rule fires: nested all, any and not over tests of facts. */
public sealed interface When {

    /** Holds for any facts: of no parts, each holds. */
    static When always() {
        return new All(List.of());
    }

    /** Holds for no facts: of no parts, none holds. */
    static When never() {
        return new Any(List.of());
    }

    /** Answers with the function for the kind of condition this is. */
    <R> R fold(Reader<R> reader);

    /**
     * What is left of this condition once the facts of some names are settled: {@link #always()} or {@link #never()} when they
     * decide it, else a condition that, together with these facts, holds for exactly the same other facts.
     *
     * @param names which facts will not change any more
     * @param known their values; one that is absent is missing for good
     */
    default When given(Set<Fact> names, Facts known) {
        return fold(new Settling(names, known));
    }

    /** Every test in it, in order, whatever stands around it. */
    default Stream<Test> tests() {
        return fold(new Reader<>() {
            @Override
            public Stream<Test> all(List<When> parts) {
                return parts.stream().flatMap(When::tests);
            }

            @Override
            public Stream<Test> any(List<When> parts) {
                return parts.stream().flatMap(When::tests);
            }

            @Override
            public Stream<Test> not(When part) {
                return part.tests();
            }

            @Override
            public Stream<Test> test(Test test) {
                return Stream.of(test);
            }
        });
    }

    /** One function per kind of condition. */
    interface Reader<R> {
        /** For all of them. */
        R all(List<When> parts);

        /** For at least one of them. */
        R any(List<When> parts);

        /** For the opposite. */
        R not(When part);

        /** For a test of one fact. */
        R test(Test test);
    }

    /** Every part holds. */
    record All(List<When> parts) implements When {
        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.all(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<When> parts) implements When {
        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.any(parts);
        }
    }

    /** The part does not hold. */
    record Not(When part) implements When {
        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.not(part);
        }
    }

    /**
     * One fact compared with something.
     *
     * @param fact what is asked about
     * @param op how it is compared
     * @param operands what with: none, one or several, as the operator needs; each a flag, a number or a text
     */
    record Test(Fact fact, Op op, Set<Value> operands) implements When {
        /** Copies the operands, keeping their order. */
        public Test {
            operands = Collections.unmodifiableSet(new LinkedHashSet<>(operands));
        }

        /** The one operand of an operator that compares with one. */
        public Value operand() {
            return operands.iterator().next();
        }

        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.test(this);
        }
    }
}
