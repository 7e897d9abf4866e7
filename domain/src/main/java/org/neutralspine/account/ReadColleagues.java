package org.neutralspine.account;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** Somebody who cares for patients looks for a colleague: whom to ask for clearance, to whom to hand over. */
@UseCase
public class ReadColleagues {

    private final Accounts accounts;

    /** Over the kept accounts. */
    @Inject
    public ReadColleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Everybody active with this role, by name; nothing but what a colleague needs to know. */
    public List<Colleague> of(Actor actor, Role role) {
        if (actor.role() == Role.PATIENT || role == Role.PATIENT) {
            throw new Refusal.NotAllowed("Colleagues look for colleagues.");
        }
        return accounts.staff().stream()
                .filter(account -> account.active() && account.role() == role)
                .map(account -> new Colleague(account.id(), account.profile().displayName()))
                .sorted(java.util.Comparator.comparing(Colleague::name))
                .toList();
    }

    /**
     * A colleague.
     *
     * @param id the account
     * @param name as shown to others
     */
    public record Colleague(UUID id, String name) {}
}
