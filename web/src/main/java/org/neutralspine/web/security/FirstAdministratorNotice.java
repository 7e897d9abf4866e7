package org.neutralspine.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neutralspine.account.Link;
import org.neutralspine.account.OfferFirstAdministrator;
import org.neutralspine.web.settings.Settings;
import org.neutralspine.web.start.Started;

/** At the start with an empty database, tells whoever reads the log how to become the first administrator. */
@Dependent
public class FirstAdministratorNotice {

    private static final Logger LOG = Logger.getLogger(FirstAdministratorNotice.class.getName());

    private final OfferFirstAdministrator offer;
    private final Settings settings;

    /** Over the use case. */
    @Inject
    public FirstAdministratorNotice(OfferFirstAdministrator offer, Settings settings) {
        this.offer = offer;
        this.settings = settings;
    }

    void tell(@Observes Started started) {
        if (!settings.demo()) {
            offer.offer().ifPresent(this::print);
        }
    }

    private void print(Link link) {
        String base = settings.baseUrl();
        LOG.log(
                Level.WARNING,
                "There is no account yet. Become the first administrator, once, until {0}: {1}{2}",
                new Object[] {
                    link.expiresAt(), base == null ? "(address of this server)" : base, LinkAddresses.path(link.token())
                });
    }
}
