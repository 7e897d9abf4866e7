package org.neutralspine.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violation;

/** An administrator corrects who somebody is, closes an account or opens it again; it holds from the next request. */
@UseCase
public class ChangeUser {

    private final Accounts accounts;
    private final Audit audit;

    /** Over the kept accounts. */
    @Inject
    public ChangeUser(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Changes profile and state.
     *
     * @param version of the account as the administrator saw it
     * @throws Refusal.Stale if somebody changed it since
     * @throws Refusal.Conflict if administrators would lock themselves out
     */
    public Account change(Actor actor, UUID id, long version, Account.Profile profile, boolean active) {
        Permissions.requireAdministrator(actor);
        Account account = accounts.byId(id).orElseThrow(() -> new Refusal.NotFound("account"));
        if (account.version() != version) {
            throw new Refusal.Stale("account");
        }
        check(account, profile);
        boolean self = id.equals(actor.accountId());
        if (self && (!active || profile.role() != Role.ADMIN)) {
            throw new Refusal.Conflict(
                    "own-account", "Nobody takes their own rights away. Ask another administrator.", List.of());
        }
        accounts.change(account.with(profile, active));
        audit.record(actor, "account.change", Audit.Subject.general("account", id.toString()));
        return accounts.byId(id).orElseThrow(() -> new Refusal.NotFound("account"));
    }

    private static void check(Account account, Account.Profile profile) {
        List<Violation> found = NewAccounts.check(profile);
        if (!found.isEmpty()) {
            throw new Refusal.Invalid(found);
        }
        if ((account.role() == Role.PATIENT) != (profile.role() == Role.PATIENT)) {
            throw new Refusal.Invalid("role", "a patient stays a patient, and nobody else becomes one");
        }
    }
}
