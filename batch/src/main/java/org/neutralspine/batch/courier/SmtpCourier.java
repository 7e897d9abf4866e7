package org.neutralspine.batch.courier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;

/**
 * Hands letters to a mail server; each wait has an end. What the server says decides: 5xx is for good, the rest is not. A
 * connection that served is kept for the next letter until the round is over; one that failed in any way is not.
 */
final class SmtpCourier implements Courier {

    private static final Logger LOG = Logger.getLogger(SmtpCourier.class.getName());
    private static final String CLOSING = "421 ";

    private final MailSettings settings;
    private final MailSettings.Server server;
    private final Clock clock;
    private final Session session;
    private final Waits waits;
    private final Patience patience;
    private final Pause pause;
    private final Queue<Transport> idle = new ConcurrentLinkedQueue<>();

    SmtpCourier(MailSettings settings, MailSettings.Server server, Clock clock, Waits waits) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
        this.waits = waits;
        this.patience = new Patience(waits.letter());
        this.pause = new Pause(clock);
        this.session = Session.getInstance(properties());
    }

    @Override
    public Reply take(Letter letter) {
        return pause.reply().orElseGet(() -> packed(letter));
    }

    private Reply packed(Letter letter) {
        Mime message;
        try {
            message = Mime.of(session, letter, settings.from(), clock.instant());
        } catch (MessagingException e) {
            return new Reply.Never("The message could not be packed: " + e.getMessage());
        }
        Transport kept = kept();
        Reply reply = kept == null ? send(this::fresh, message) : send(() -> kept, message);
        boolean shown = reply.words().contains(CLOSING);
        return kept != null && shown ? send(this::fresh, message) : reply;
    }

    @Override
    public void rest() {
        for (Transport transport = idle.poll(); transport != null; transport = idle.poll()) {
            close(transport);
        }
    }

    /** One that still answers; the server may have hung up meanwhile. */
    private @Nullable Transport kept() {
        for (Transport transport = idle.poll(); transport != null; transport = idle.poll()) {
            if (transport.isConnected()) {
                return transport;
            }
            close(transport);
        }
        return null;
    }

    private Reply send(Line line, Mime message) {
        Transport transport = null;
        boolean connected = false;
        patience.begin();
        try {
            transport = line.open();
            if (!transport.isConnected()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            }
            connected = true;
            transport.sendMessage(message, message.getAllRecipients());
            idle.add(transport);
            return new Reply.Accepted("smtp", "Accepted by " + server);
        } catch (AuthenticationFailedException e) {
            close(transport);
            return pause.take(server.toString(), waits.refused(), "The mail server does not accept our sign-in.");
        } catch (MessagingException e) {
            close(transport);
            String words = SmtpWords.of(e);
            return connected
                    ? SmtpWords.reply(words, message.hasLeft())
                    : pause.take(server.toString(), waits.away(), words);
        } finally {
            patience.end();
        }
    }

    private Transport fresh() throws MessagingException {
        return session.getTransport("smtp");
    }

    private static void close(@Nullable Transport transport) {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "a connection was closed by the other side", e);
            }
        }
    }

    /** Opens a way to the server, or takes one that is open. */
    private interface Line {
        Transport open() throws MessagingException;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(
                "mail.smtp.connectiontimeout", String.valueOf(waits.connect().toMillis()));
        properties.setProperty("mail.smtp.timeout", String.valueOf(waits.talk().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", String.valueOf(waits.talk().toMillis()));
        properties.put("mail.smtp.socketFactory", patience);
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
