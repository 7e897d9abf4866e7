package org.neutralspine.batch.fault;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every word a mail's reader can find: subject, text, HTML and the enclosed PDF. */
final class MailWords {

    private final MailSink.Mail mail;

    MailWords(MailSink.Mail mail) {
        this.mail = mail;
    }

    String everything() {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.raw().getBytes(StandardCharsets.ISO_8859_1)));
            StringBuilder words = new StringBuilder(String.valueOf(message.getSubject()));
            collect(message, words);
            return words.toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError("a mail that cannot be read", e);
        }
    }

    private static void collect(Part part, StringBuilder words) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart one = parts.getBodyPart(i);
                collect(one, words);
            }
        } else if (part.isMimeType("text/*")) {
            words.append('\n').append(part.getContent());
        } else if (part.isMimeType("application/pdf")) {
            try (PDDocument pdf = Loader.loadPDF(part.getInputStream().readAllBytes())) {
                words.append('\n').append(new PDFTextStripper().getText(pdf));
            }
        }
    }
}
