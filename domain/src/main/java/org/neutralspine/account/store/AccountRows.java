package org.neutralspine.account.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.account.Account;
import org.neutralspine.account.Accounts;
import org.neutralspine.account.PasswordHash;
import org.neutralspine.account.Throttle;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/** Keeps accounts in the table {@code account}. */
@Dependent
public class AccountRows implements Accounts {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public AccountRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return first("select a from AccountRow a where a.id = :value", id);
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return first("select a from AccountRow a where a.username = :value", username);
    }

    @Override
    public Optional<Account> byPatient(UUID patientId) {
        return first("select a from AccountRow a where a.patientId = :value", patientId);
    }

    @Override
    public List<Account> staff() {
        return entities.createQuery(
                        "select a from AccountRow a where a.role <> 'patient' order by a.username", AccountRow.class)
                .getResultStream()
                .map(AccountRows::account)
                .toList();
    }

    @Override
    public boolean none() {
        return entities.createQuery("select a.id from AccountRow a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Account account, @Nullable UUID createdBy) {
        AccountRow row = new AccountRow();
        row.id = account.id();
        row.username = account.username();
        row.patientId = account.patientId();
        row.createdAt = account.createdAt();
        row.createdBy = createdBy;
        write(account, row);
        entities.persist(row);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            // looked up just before and free: somebody was faster
            throw new Refusal.Conflict(
                    "account-made-meanwhile", "Somebody made this account at the same time.", List.of());
        }
    }

    @Override
    public void change(Account account) {
        write(account, row(account.id()));
        entities.flush();
    }

    @Override
    public Optional<PasswordHash> passwordOf(UUID id) {
        return Optional.ofNullable(row(id).passwordHash).map(PasswordHash::new);
    }

    @Override
    public void setPassword(UUID id, PasswordHash hash) {
        AccountRow row = row(id);
        row.passwordHash = hash.text();
        row.signInEpoch++;
        entities.flush();
        keepThrottle(id, Throttle.OPEN);
    }

    @Override
    public void strengthen(UUID id, PasswordHash hash) {
        row(id).passwordHash = hash.text();
        entities.flush();
    }

    @Override
    public Throttle lockThrottle(UUID id) {
        AccountRow row = row(id);
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return new Throttle(row.failedAttempts, row.lockedUntil);
    }

    /** In SQL, because a JPQL update would count as a new version of the account. */
    @Override
    public void keepThrottle(UUID id, Throttle throttle) {
        Instant until = throttle.lockedUntil();
        Query update = until == null
                ? entities.createNativeQuery(
                        "update account set failed_attempts = ?1, locked_until = null where id = ?2")
                : entities.createNativeQuery("update account set failed_attempts = ?1, locked_until = ?3 where id = ?2")
                        .setParameter(3, until.atOffset(ZoneOffset.UTC));
        update.setParameter(1, throttle.failedAttempts()).setParameter(2, id).executeUpdate();
    }

    @Override
    public void signedIn(UUID id, Instant at) {
        entities.createNativeQuery("update account set last_signed_in_at = ?1 where id = ?2")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate();
    }

    private Optional<Account> first(String query, Object value) {
        return entities.createQuery(query, AccountRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst()
                .map(AccountRows::account);
    }

    private AccountRow row(UUID id) {
        AccountRow row = entities.find(AccountRow.class, id);
        if (row == null) {
            throw new Refusal.NotFound("account");
        }
        return row;
    }

    private static void write(Account account, AccountRow row) {
        Account.Profile profile = account.profile();
        row.displayName = profile.displayName();
        row.email = profile.email();
        row.role = profile.role().word();
        row.actsForOperatingTeam = profile.actsForOperatingTeam();
        row.active = account.active();
        row.signInEpoch = account.signInEpoch();
    }

    private static Account account(AccountRow row) {
        Account.Profile profile =
                new Account.Profile(row.displayName, row.email, Role.of(row.role), row.actsForOperatingTeam);
        return new Account(
                row.id, row.username, profile, row.patientId, row.active, row.signInEpoch, row.createdAt, row.version);
    }
}
