package org.neutralspine.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kept accounts. */
public interface Accounts {

    /** The account of that id. */
    Optional<Account> byId(UUID id);

    /** The account of that user name, which is in lower case. */
    Optional<Account> byUsername(String username);

    /** The account through which that patient signs in. */
    Optional<Account> byPatient(UUID patientId);

    /** Everybody but the patients, by user name. */
    List<Account> staff();

    /** Whether there is no account at all. */
    boolean none();

    /** Keeps a new account, without a password. */
    void add(Account account, @Nullable UUID createdBy);

    /** Keeps the changed profile and state of an account. */
    void change(Account account);

    /** The kept hash, if a password was ever set. */
    Optional<PasswordHash> passwordOf(UUID id);

    /** Replaces the password; ends all sessions and every slow-down. */
    void setPassword(UUID id, PasswordHash hash);

    /** Replaces the hash of the same password by a stronger one; nobody notices. */
    void strengthen(UUID id, PasswordHash hash);

    /** How guessing at this account stands; keeps the row for this transaction, so that nobody counts beside it. */
    Throttle lockThrottle(UUID id);

    /** Keeps how guessing at this account stands. */
    void keepThrottle(UUID id, Throttle throttle);

    /** Notes a successful sign-in. */
    void signedIn(UUID id, Instant at);
}
