package org.neutralspine.account;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** A physiotherapist opens an account for one of their patients and prints the link that sets its password. */
@UseCase
public class InvitePatient {

    private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final Links links;
    private final Caseloads caseloads;
    private final Audit audit;

    /** Over the kept accounts and links. */
    @Inject
    public InvitePatient(Accounts accounts, Invitations invitations, Caseloads caseloads, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.newAccounts = new NewAccounts(accounts, clock);
        this.links = new Links(invitations, clock);
        this.caseloads = caseloads;
        this.audit = audit;
    }

    /**
     * Opens the account.
     *
     * @param username what the patient wants to be called; if empty, a short random name that says nothing of them
     * @throws Refusal.NotFound if it is not a patient of theirs
     * @throws Refusal.Conflict if the patient has an account (then reset its password), or the name is taken
     */
    public CreateUser.Opened invite(Actor actor, UUID patientId, Optional<String> username) {
        Permissions.requirePhysiotherapist(actor);
        String name = caseloads
                .nameOfPatient(actor.accountId(), patientId)
                .orElseThrow(() -> new Refusal.NotFound("patient"));
        if (accounts.byPatient(patientId).isPresent()) {
            throw new Refusal.Conflict(
                    "account-exists", "This patient has an account. Hand over a new link instead.", List.of());
        }
        Account.Profile profile = new Account.Profile(name, null, Role.PATIENT, false);
        Account account =
                newAccounts.open(username.orElseGet(InvitePatient::randomName), profile, patientId, actor.accountId());
        audit.record(actor, "account.create", Audit.Subject.of("account", account.id(), patientId));
        return new CreateUser.Opened(account, links.to(account, Invitation.Kind.ACCOUNT, actor.accountId()));
    }

    private static String randomName() {
        StringBuilder name = new StringBuilder("p-");
        for (int i = 0; i < 8; i++) {
            name.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return name.toString();
    }
}
