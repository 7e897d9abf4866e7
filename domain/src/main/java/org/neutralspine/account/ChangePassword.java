package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;

/** Somebody changes their own password. Ends every session of theirs; the web opens a new one for the one who asked. */
@UseCase
public class ChangePassword {

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordHashing hashing;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept accounts. */
    @Inject
    public ChangePassword(
            Accounts accounts, Invitations invitations, PasswordHashing hashing, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.hashing = hashing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replaces the password. That the old one is right was judged just before by {@link SignIn#verify}, which also slows
     * down guessing.
     *
     * @param oldPassword what {@link SignIn#verify} found right
     * @throws Refusal.Invalid if the new password cannot be used
     */
    public Account change(Actor actor, SignInResult oldPassword, String newPassword) {
        boolean right =
                oldPassword.fold(account -> account.id().equals(actor.accountId()), () -> false, until -> false);
        if (!right) {
            throw new Refusal.Invalid("oldPassword", "the password used until now");
        }
        Credentials.requirePassword(newPassword, actor.username());
        accounts.setPassword(actor.accountId(), hashing.hash(newPassword));
        invitations.endOpen(actor.accountId(), clock.instant());
        audit.record(
                actor,
                "account.change-password",
                Audit.Subject.general("account", actor.accountId().toString()));
        return accounts.byId(actor.accountId()).orElseThrow(() -> new Refusal.NotFound("account"));
    }
}
