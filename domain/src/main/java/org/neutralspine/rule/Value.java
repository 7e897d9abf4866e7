package org.neutralspine.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.DoublePredicate;

/** What is known of a fact: a flag, a number, a text, several texts, or nothing. Missing is not false and not zero. */
public sealed interface Value {

    /** Answers with the function for the kind of value this is. */
    <R> R fold(Reader<R> reader);

    /** One function per kind of value. */
    interface Reader<R> {
        /** For yes or no. */
        R flag(boolean value);

        /** For a number. */
        R number(double value);

        /** For a word. */
        R text(String value);

        /** For several words, possibly none. */
        R texts(Set<String> values);

        /** For nothing known. */
        R missing();
    }

    /** Yes or no. */
    record Flag(boolean value) implements Value {
        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.flag(value);
        }
    }

    /** A number, in the fact's unit. */
    record Num(double value) implements Value {
        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.number(value);
        }
    }

    /** One word. */
    record Text(String value) implements Value {
        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.text(value);
        }
    }

    /** Several words in the order given, none twice. */
    record Texts(Set<String> values) implements Value {
        /** Copies, keeping the order. */
        public Texts {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.texts(values);
        }
    }

    /** Nothing known. */
    record Missing() implements Value {
        private static final Missing INSTANCE = new Missing();

        @Override
        public <R> R fold(Reader<R> reader) {
            return reader.missing();
        }
    }

    /** Nothing known. */
    static Value missing() {
        return Missing.INSTANCE;
    }

    /** A flag. */
    static Value of(boolean value) {
        return new Flag(value);
    }

    /** A number. */
    static Value of(double value) {
        return new Num(value);
    }

    /** A word. */
    static Value of(String value) {
        return new Text(value);
    }

    /** Several words. */
    static Value of(Collection<String> values) {
        return new Texts(values instanceof Set<String> words ? words : new LinkedHashSet<>(values));
    }

    /** Whether this is a flag equal to {@code expected}; a missing flag is neither. */
    default boolean isFlag(boolean expected) {
        return this instanceof Flag flag && flag.value() == expected;
    }

    /** Whether this is a number for which the test holds. */
    default boolean isNumber(DoublePredicate test) {
        return this instanceof Num number && test.test(number.value());
    }

    /** Whether anything is known; an empty list of words says nothing. */
    default boolean exists() {
        return !(this instanceof Missing)
                && !(this instanceof Texts texts && texts.values().isEmpty());
    }
}
