package org.neutralspine.account;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/** What becomes of an attempt to sign in. */
public sealed interface SignInResult {

    /** Reads the result; a new case breaks every reader. */
    <T> T fold(Function<Account, T> signedIn, Supplier<T> wrong, Function<Instant, T> slowedDown);

    /**
     * The password is right.
     *
     * @param account whose it is
     */
    record SignedIn(Account account) implements SignInResult {
        @Override
        public <T> T fold(Function<Account, T> signedIn, Supplier<T> wrong, Function<Instant, T> slowedDown) {
            return signedIn.apply(account);
        }
    }

    /** It is not, or there is no such name, or it may not sign in: nobody is told which. */
    record Wrong() implements SignInResult {
        @Override
        public <T> T fold(Function<Account, T> signedIn, Supplier<T> wrong, Function<Instant, T> slowedDown) {
            return wrong.get();
        }
    }

    /**
     * Too many attempts: this one was not looked at.
     *
     * @param until when the next is
     */
    record SlowedDown(Instant until) implements SignInResult {
        @Override
        public <T> T fold(Function<Account, T> signedIn, Supplier<T> wrong, Function<Instant, T> slowedDown) {
            return slowedDown.apply(until);
        }
    }
}
