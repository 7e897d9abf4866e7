package org.neutralspine.delivery;

import java.util.function.Function;

/** What an attempt to deliver was told. */
public sealed interface Reply {

    /** One answer per case. */
    <T> T fold(Function<Accepted, T> accepted, Function<Later, T> later, Function<Never, T> never);

    /** The words of the reply, for the ledger; no health data. */
    String words();

    /**
     * It was taken.
     *
     * @param transport {@code smtp} or {@code pickup}
     * @param words the reply
     */
    record Accepted(String transport, String words) implements Reply {
        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Later, T> later, Function<Never, T> never) {
            return accepted.apply(this);
        }
    }

    /**
     * Not now: the server is away, busy or asks to come again.
     *
     * @param words the reply
     * @param unanswered whether the whole message had left and nobody knows what became of it: it may have arrived
     */
    record Later(String words, boolean unanswered) implements Reply {

        /** Not now, and it has certainly not arrived. */
        public Later(String words) {
            this(words, false);
        }

        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Later, T> later, Function<Never, T> never) {
            return later.apply(this);
        }
    }

    /**
     * Trying again will not help; somebody must look.
     *
     * @param words the reply
     */
    record Never(String words) implements Reply {
        @Override
        public <T> T fold(Function<Accepted, T> accepted, Function<Later, T> later, Function<Never, T> never) {
            return never.apply(this);
        }
    }
}
