package org.neutralspine.batch.courier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;

/** Hands letters to a mail server; each wait has an end. What the server says decides: 5xx is for good, the rest is not. */
final class SmtpCourier implements Courier {

    private static final Logger LOG = Logger.getLogger(SmtpCourier.class.getName());
    private static final String CONNECT_MILLIS = "10000";
    private static final String TALK_MILLIS = "30000";
    private static final Pattern FOR_GOOD = Pattern.compile("(?m)^5\\d\\d[ -]");
    private static final Pattern FOR_NOW = Pattern.compile("(?m)^4\\d\\d[ -]");
    private static final int NESTING = 8;

    private final MailSettings settings;
    private final MailSettings.Server server;
    private final Clock clock;

    SmtpCourier(MailSettings settings, MailSettings.Server server, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Reply take(Letter letter) {
        Session session = Session.getInstance(properties());
        MimeMessage message;
        try {
            message = Mime.of(session, letter, settings.from(), clock.instant());
        } catch (MessagingException e) {
            return new Reply.Never("The message could not be packed: " + e.getMessage());
        }
        return send(session, message);
    }

    private Reply send(Session session, MimeMessage message) {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            transport.sendMessage(message, message.getAllRecipients());
            return new Reply.Accepted("smtp", "Accepted by " + server);
        } catch (AuthenticationFailedException e) {
            LOG.log(Level.WARNING, "The mail server {0} does not accept the user or the password.", server);
            return new Reply.Later("The mail server does not accept our sign-in.");
        } catch (MessagingException e) {
            String words = words(e);
            boolean forGood =
                    FOR_GOOD.matcher(words).find() && !FOR_NOW.matcher(words).find();
            return forGood ? new Reply.Never(words) : new Reply.Later(words);
        }
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
