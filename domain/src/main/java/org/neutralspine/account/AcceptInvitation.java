package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** Somebody comes with a single-use link: they set a password, and nobody can use the link again. */
@UseCase
public class AcceptInvitation {

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordHashing hashing;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept accounts and links. */
    @Inject
    public AcceptInvitation(
            Accounts accounts, Invitations invitations, PasswordHashing hashing, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the link is good for, without using it.
     *
     * @throws Refusal.NotFound if it is unknown, used or expired
     */
    public Welcome look(Token token) {
        Invitation invitation = open(token);
        return new Welcome(invitation.kind(), invited(invitation).map(Account::username));
    }

    /**
     * Sets the password of the invited account, ends its sessions and any slow-down.
     *
     * @throws Refusal.NotFound if the link is unknown, used, expired, or for a first administrator
     * @throws Refusal.Invalid if the password cannot be used; the link then still works
     */
    public Account accept(Token token, String password) {
        Invitation invitation = open(token);
        Account account = invited(invitation).orElseThrow(AcceptInvitation::noSuchLink);
        Credentials.requirePassword(password, account.username());
        use(invitation);
        return finish(account, password);
    }

    /**
     * Makes the first administrator.
     *
     * @throws Refusal.NotFound if the link is unknown, used, expired, or not for a first administrator
     * @throws Refusal.Invalid if a field cannot be used; the link then still works
     */
    public Account acceptAsFirstAdministrator(Token token, String username, String displayName, String password) {
        Invitation invitation = open(token);
        if (invitation.kind() != Invitation.Kind.FIRST_ADMIN || !accounts.none()) {
            throw noSuchLink();
        }
        Credentials.requirePassword(password, Credentials.username(username));
        use(invitation);
        Account.Profile profile = new Account.Profile(displayName, null, Role.ADMIN, false);
        return finish(new NewAccounts(accounts, clock).open(username, profile, null, null), password);
    }

    private Account finish(Account account, String password) {
        accounts.setPassword(account.id(), hashing.hash(password));
        invitations.endOpen(account.id(), clock.instant());
        audit.record(
                account.actor(),
                "account.accept-link",
                Audit.Subject.general("account", account.id().toString()));
        return accounts.byId(account.id()).orElseThrow(AcceptInvitation::noSuchLink);
    }

    private Invitation open(Token token) {
        Instant now = clock.instant();
        Invitation found = invitations.open(token.hash(), now).orElseThrow(AcceptInvitation::noSuchLink);
        if (found.accountId() != null && invited(found).isEmpty()) {
            throw noSuchLink();
        }
        return found;
    }

    private Optional<Account> invited(Invitation invitation) {
        return Optional.ofNullable(invitation.accountId())
                .flatMap(accounts::byId)
                .filter(Account::active);
    }

    private void use(Invitation invitation) {
        if (!invitations.use(invitation.id(), clock.instant())) {
            throw noSuchLink();
        }
    }

    private static Refusal.NotFound noSuchLink() {
        return new Refusal.NotFound("link, or it was used, or it is too old");
    }

    /**
     * Whom a link greets.
     *
     * @param kind what it is for
     * @param username whose password it sets; nobody's yet for a first administrator
     */
    public record Welcome(Invitation.Kind kind, Optional<String> username) {}
}
