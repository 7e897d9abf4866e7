package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** An administrator opens an account for somebody who works here, and hands over the link that sets its password. */
@UseCase
public class CreateUser {

    private final NewAccounts newAccounts;
    private final Links links;
    private final Audit audit;

    /** Over the kept accounts and links. */
    @Inject
    public CreateUser(Accounts accounts, Invitations invitations, Audit audit, Clock clock) {
        this.newAccounts = new NewAccounts(accounts, clock);
        this.links = new Links(invitations, clock);
        this.audit = audit;
    }

    /**
     * Opens the account.
     *
     * @throws Refusal.NotAllowed unless an administrator asks
     * @throws Refusal.Invalid if a field is, or for the role patient: those get theirs from their physiotherapist
     * @throws Refusal.Conflict if the name is taken
     */
    public Opened create(Actor actor, String username, Account.Profile profile) {
        Permissions.requireAdministrator(actor);
        if (profile.role() == Role.PATIENT) {
            throw new Refusal.Invalid("role", "anything but patient: a physiotherapist makes a patient's account");
        }
        Account account = newAccounts.open(username, profile, null, actor.accountId());
        audit.record(
                actor,
                "account.create",
                Audit.Subject.general("account", account.id().toString()));
        return new Opened(account, links.to(account, Invitation.Kind.ACCOUNT, actor.accountId()));
    }

    /**
     * A new account.
     *
     * @param account it
     * @param link sets its password, once
     */
    public record Opened(Account account, Link link) {}
}
