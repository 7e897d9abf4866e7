package org.neutralspine.batch.courier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.neutralspine.delivery.Courier;

/** Chooses the courier: the mail server where one is set, the pickup folder else. */
@ApplicationScoped
public class Couriers {

    /** The mail settings, read once. */
    @Produces
    @Singleton
    public MailSettings settings() {
        return MailSettings.from(ConfigProvider.getConfig());
    }

    /** How much mail one person gets, read once. */
    @Produces
    @Singleton
    public SendLimits limits() {
        return SendLimits.from(ConfigProvider.getConfig());
    }

    /** The courier of this installation. */
    @Produces
    @Singleton
    public Courier courier(MailSettings settings, Clock clock) {
        return of(settings, clock);
    }

    /** The courier for {@code settings}. */
    public static Courier of(MailSettings settings, Clock clock) {
        MailSettings.Server server = settings.server();
        return server == null
                ? new PickupCourier(settings, clock)
                : new SmtpCourier(settings, server, clock, Waits.USUAL);
    }
}
