package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.UseCase;

/**
 * Counts an attempt to sign in before it is judged, and sets the count back when it was right: two short transactions
 * round the slow comparison, which holds no row.
 */
@UseCase
public class CountAttempt {

    private final Accounts accounts;
    private final Turnstile turnstile;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept accounts. */
    @Inject
    public CountAttempt(Accounts accounts, Turnstile turnstile, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.turnstile = turnstile;
        this.audit = audit;
        this.clock = clock;
    }

    /** Counts an attempt at {@code username}. */
    public Counted begin(String username) {
        Instant now = clock.instant();
        // what cannot be a name is not asked of the database, which may not even take it
        Optional<Account> account =
                Credentials.checkUsername(username).isEmpty() ? accounts.byUsername(username) : Optional.empty();
        if (account.isEmpty()) {
            return new Counted(account, Optional.empty(), turnstile.countStranger(username, now));
        }
        Throttle throttle = accounts.lockThrottle(account.get().id());
        if (throttle.isClosed(now)) {
            return new Counted(account, Optional.empty(), Optional.ofNullable(throttle.lockedUntil()));
        }
        accounts.keepThrottle(account.get().id(), throttle.counting(now));
        return new Counted(account, accounts.passwordOf(account.get().id()), Optional.empty());
    }

    /** Forgets the attempts, because the last one was right. */
    public void succeeded(Account account, Optional<PasswordHash> stronger) {
        accounts.keepThrottle(account.id(), Throttle.OPEN);
        accounts.signedIn(account.id(), clock.instant());
        stronger.ifPresent(hash -> accounts.strengthen(account.id(), hash));
        audit.record(
                account.actor(),
                "account.sign-in",
                Audit.Subject.general("account", account.id().toString()));
    }

    /**
     * A counted attempt.
     *
     * @param account at whose name, if there is such an account
     * @param password what to compare with
     * @param closedUntil set if the attempt must not be looked at
     */
    public record Counted(Optional<Account> account, Optional<PasswordHash> password, Optional<Instant> closedUntil) {}
}
