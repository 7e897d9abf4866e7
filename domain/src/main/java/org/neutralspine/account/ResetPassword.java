package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** Somebody lost their password, or their first link: they get a new single-use link from a person, never by mail. */
@UseCase
public class ResetPassword {

    private final Accounts accounts;
    private final Links links;
    private final Caseloads caseloads;
    private final Audit audit;

    /** Over the kept accounts and links. */
    @Inject
    public ResetPassword(Accounts accounts, Invitations invitations, Caseloads caseloads, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.links = new Links(invitations, clock);
        this.caseloads = caseloads;
        this.audit = audit;
    }

    /**
     * An administrator makes a link for anybody.
     *
     * @throws Refusal.NotFound if there is no such account
     * @throws Refusal.Conflict if it is not active
     */
    public Link forAccount(Actor actor, UUID accountId) {
        Permissions.requireAdministrator(actor);
        Account account = accounts.byId(accountId).orElseThrow(() -> new Refusal.NotFound("account"));
        return link(actor, account, Audit.Subject.general("account", accountId.toString()));
    }

    /**
     * A physiotherapist makes a link for a patient of theirs. For a patient who never set a password it is again a first
     * link, of seven days.
     *
     * @throws Refusal.NotFound if it is not a patient of theirs, or the patient has no account
     */
    public Link forPatient(Actor actor, UUID patientId) {
        Permissions.requirePhysiotherapist(actor);
        Account account = caseloads
                .nameOfPatient(actor.accountId(), patientId)
                .flatMap(name -> accounts.byPatient(patientId))
                .orElseThrow(() -> new Refusal.NotFound("account of this patient"));
        return link(actor, account, Audit.Subject.of("account", account.id(), patientId));
    }

    private Link link(Actor actor, Account account, Audit.Subject subject) {
        if (!account.active()) {
            throw new Refusal.Conflict("account-inactive", "This account is closed. Open it first.", List.of());
        }
        audit.record(actor, "account.reset-link", subject);
        boolean first = accounts.passwordOf(account.id()).isEmpty();
        Invitation.Kind kind =
                first && account.role() == Role.PATIENT ? Invitation.Kind.ACCOUNT : Invitation.Kind.RESET;
        return links.to(account, kind, actor.accountId());
    }
}
