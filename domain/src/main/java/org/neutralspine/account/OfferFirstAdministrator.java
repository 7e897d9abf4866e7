package org.neutralspine.account;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.neutralspine.kernel.UseCase;

/** Nobody can sign in to an empty database: whoever starts the product gets a link that makes the first administrator. */
@UseCase
public class OfferFirstAdministrator {

    private final Accounts accounts;
    private final Links links;

    /** Over the kept accounts and links. */
    @Inject
    public OfferFirstAdministrator(Accounts accounts, Invitations invitations, Clock clock) {
        this.accounts = accounts;
        this.links = new Links(invitations, clock);
    }

    /** A new link, which ends the one of an earlier start; nothing once there is any account. */
    public Optional<Link> offer() {
        return accounts.none() ? Optional.of(links.toFirstAdministrator()) : Optional.empty();
    }
}
