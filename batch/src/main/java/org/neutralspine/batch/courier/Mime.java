package org.neutralspine.batch.courier;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.neutralspine.delivery.Letter;

/** Packs a letter as a MIME message: text and HTML as alternatives, the HTML's pictures beside it, enclosures around. */
final class Mime extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_SUBJECT = 200;

    private final String stableId;
    private boolean left;

    private Mime(Session session, String stableId) {
        super(session);
        this.stableId = stableId;
    }

    /** The message that carries {@code letter} from {@code from}. */
    static Mime of(Session session, Letter letter, String from, Instant now) throws MessagingException {
        Mime message = new Mime(session, letter.messageId());
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", "en");
        MimeMultipart mixed = new MimeMultipart("mixed", part(alternatives(letter)));
        for (Letter.Part enclosure : letter.enclosures()) {
            mixed.addBodyPart(file(enclosure, enclosure.name(), MimeBodyPart.ATTACHMENT));
        }
        message.setContent(mixed);
        message.saveChanges();
        return message;
    }

    /** No longer than people read, without line ends, and nothing that a reader would decode as if we had encoded it. */
    private static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").replace("=?", "= ?");
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length()))));
    }

    /** Keeps the delivery's own id, the same at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", stableId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        left = true;
    }

    /** Whether all of it has been handed to somebody, who may have it even if nobody says so. */
    boolean hasLeft() {
        return left;
    }

    private static MimeMultipart alternatives(Letter letter) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        MimeMultipart related = new MimeMultipart("related", html);
        for (Letter.Part picture : letter.pictures()) {
            MimeBodyPart inline = file(picture, picture.name() + ".png", MimeBodyPart.INLINE);
            inline.setContentID("<" + picture.name() + ">");
            related.addBodyPart(inline);
        }
        return new MimeMultipart("alternative", text, part(related));
    }

    private static MimeBodyPart part(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart file(Letter.Part file, String name, String disposition) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
        part.setFileName(name);
        part.setDisposition(disposition);
        return part;
    }
}
