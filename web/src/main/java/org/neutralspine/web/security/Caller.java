package org.neutralspine.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.neutralspine.account.Link;
import org.neutralspine.kernel.Actor;

/** The one who asks, and how a link is shown to them. */
@Dependent
public class Caller {

    private final CurrentActor current;
    private final LinkAddresses addresses;

    /** Of the request that is being answered. */
    @Inject
    public Caller(CurrentActor current, LinkAddresses addresses) {
        this.current = current;
        this.addresses = addresses;
    }

    Actor actor() {
        return current.actor();
    }

    LinkView show(Link link) {
        return addresses.of(link);
    }
}
