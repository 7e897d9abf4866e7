package org.neutralspine.batch.courier;

import org.eclipse.microprofile.config.Config;

/**
 * How much mail one person gets: a fault of ours must not fill a letter box.
 *
 * @param perHour mails sent to one address in an hour, at least 1
 */
public record SendLimits(int perHour) {

    private static final int USUAL = 20;

    /** Refuses a limit that lets nothing through. */
    public SendLimits {
        if (perHour < 1) {
            throw new IllegalStateException("NEUTRALSPINE_MAIL_PER_HOUR is " + perHour + ": set it to 1 or more.");
        }
    }

    /** Reads the setting. */
    public static SendLimits from(Config config) {
        return new SendLimits(config.getOptionalValue("neutralspine.mail.per.hour", Integer.class)
                .orElse(USUAL));
    }
}
