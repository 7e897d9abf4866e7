package org.neutralspine.web.job;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.batch.schedule.NightWatch;
import org.neutralspine.web.start.Started;

/** Lets the night watch begin when everything else is there. */
@ApplicationScoped
public class NightStart {

    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private static final Logger LOG = Logger.getLogger(NightStart.class.getName());

    private final NightWatch watch;
    private final Instance<MailSettings> mail;

    /** Starts {@code watch}, once {@code mail} can be read. */
    @Inject
    public NightStart(NightWatch watch, Instance<MailSettings> mail) {
        this.watch = watch;
        this.mail = mail;
    }

    void begin(@Observes @Priority(LAST) Started started) {
        MailSettings.Server server = mail.get().server();
        LOG.info(server == null ? "Mails go to the pickup folder." : "Mails go to the mail server " + server + ".");
        watch.begin();
    }
}
