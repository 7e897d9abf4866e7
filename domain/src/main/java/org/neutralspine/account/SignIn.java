package org.neutralspine.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.UseCase;

/**
 * Finds out who somebody is. Outside any transaction, because comparing a password is slow on purpose; what must be kept
 * is kept by {@link CountAttempt}.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {

    private final CountAttempt attempts;
    private final Accounts accounts;
    private final PasswordHashing hashing;
    private final Turnstile turnstile;

    /** Over the kept accounts. */
    @Inject
    public SignIn(CountAttempt attempts, Accounts accounts, PasswordHashing hashing, Turnstile turnstile) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.hashing = hashing;
        this.turnstile = turnstile;
    }

    /** Judges one attempt. */
    public SignInResult verify(String typedName, String password) {
        String username = Credentials.username(typedName);
        return turnstile.oneAtATime(username, () -> judge(username, password));
    }

    /** The account of a session or of remembered credentials, if it is still what it was then. */
    public Optional<Account> recognize(UUID id, int signInEpoch) {
        return accounts.byId(id).filter(account -> account.active() && account.signInEpoch() == signInEpoch);
    }

    private SignInResult judge(String username, String password) {
        CountAttempt.Counted counted = attempts.begin(username);
        if (counted.closedUntil().isPresent()) {
            return new SignInResult.SlowedDown(counted.closedUntil().get());
        }
        boolean right = hashing.matches(password, counted.password());
        Optional<Account> account = counted.account().filter(Account::active);
        if (!right || account.isEmpty()) {
            return new SignInResult.Wrong();
        }
        Optional<PasswordHash> stronger =
                counted.password().filter(hashing::isWeak).map(weak -> hashing.hash(password));
        attempts.succeeded(account.get(), stronger);
        return new SignInResult.SignedIn(account.get());
    }
}
