package org.neutralspine.batch.courier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
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
    private static final String CONNECT_MILLIS = "10000";
    private static final String TALK_MILLIS = "30000";
    private static final Pattern FOR_GOOD = Pattern.compile("(?m)^5\\d\\d[ -]");
    private static final Pattern FOR_NOW = Pattern.compile("(?m)^4\\d\\d[ -]");
    private static final String CLOSING = "421 ";
    private static final int NESTING = 8;

    private final MailSettings settings;
    private final MailSettings.Server server;
    private final Clock clock;
    private final Session session;
    private final Queue<Transport> idle = new ConcurrentLinkedQueue<>();

    SmtpCourier(MailSettings settings, MailSettings.Server server, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
        this.session = Session.getInstance(properties());
    }

    @Override
    public Reply take(Letter letter) {
        MimeMessage message;
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

    private Reply send(Line line, MimeMessage message) {
        Transport transport = null;
        try {
            transport = line.open();
            if (!transport.isConnected()) {
                transport.connect(server.host(), server.port(), server.user(), server.password());
            }
            transport.sendMessage(message, message.getAllRecipients());
            idle.add(transport);
            return new Reply.Accepted("smtp", "Accepted by " + server);
        } catch (AuthenticationFailedException e) {
            close(transport);
            LOG.log(Level.WARNING, "The mail server {0} does not accept the user or the password.", server);
            return new Reply.Later("The mail server does not accept our sign-in.");
        } catch (MessagingException e) {
            close(transport);
            return refused(words(e));
        }
    }

    private static Reply refused(String words) {
        boolean forGood =
                FOR_GOOD.matcher(words).find() && !FOR_NOW.matcher(words).find();
        return forGood ? new Reply.Never(words) : new Reply.Later(words);
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

    /** What the server said, a line for each of the nested exceptions that carry it. */
    private static String words(MessagingException e) {
        StringBuilder words = new StringBuilder();
        Throwable next = e;
        for (int depth = 0; next != null && depth < NESTING; depth++) {
            String message = String.valueOf(next.getMessage()).strip();
            if (words.indexOf(message) < 0) {
                words.append(words.isEmpty() ? "" : "\n").append(message);
            }
            next = next instanceof MessagingException mail ? mail.getNextException() : next.getCause();
        }
        return words.toString().replace(";\n", "\n");
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TALK_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TALK_MILLIS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }
}
