package org.neutralspine.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/**
 * An administrator looks at who works here. That somebody is a patient is health data, so patients' accounts are not
 * among them.
 */
@UseCase
public class ReadUsers {

    private final Accounts accounts;

    /** Over the kept accounts. */
    @Inject
    public ReadUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody who works here, by user name. */
    public List<Account> all(Actor actor) {
        Permissions.requireAdministrator(actor);
        return accounts.staff();
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if there is no such account, or it is a patient's
     */
    public Account one(Actor actor, UUID id) {
        Permissions.requireAdministrator(actor);
        return accounts.byId(id)
                .filter(account -> account.role() != Role.PATIENT)
                .orElseThrow(() -> new Refusal.NotFound("account"));
    }
}
