package org.neutralspine.batch.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.neutralspine.batch.courier.Couriers;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Courier;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Reply;
import org.neutralspine.report.CaseloadReport;

/**
 * Reports into letters into a mail server: by the product, and by a bare loop that is given everything already written as
 * HTML and SVG and only lets the same libraries make PDF, PNG and MIME, over one connection kept open.
 */
public final class MailPhase {

    private static final String TO = "physio@hospital.example";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final MailSettings settings;
    private final int port;

    public MailPhase(int port) {
        this.port = port;
        this.settings = new MailSettings(
                new MailSettings.Server("127.0.0.1", port, null, null, false),
                "spine@hospital.example",
                Path.of("pickup"),
                "https://spine.hospital.example",
                false);
    }

    /** As the product does it. */
    public void product(List<CaseloadReport> reports) {
        JteRenderer renderer = new JteRenderer(settings, ZONE);
        Courier courier = Couriers.of(settings, Clock.systemUTC());
        int number = 0;
        for (CaseloadReport report : reports) {
            String id = "<" + number++ + "@hospital.example>";
            Reply reply = courier.take(renderer.letter(report, TO, id));
            if (!(reply instanceof Reply.Accepted)) {
                throw new IllegalStateException("not accepted: " + reply);
            }
        }
    }

    /**
     * What is ready before the bare loop begins.
     *
     * @param text the plain text
     * @param html the HTML of the mail
     * @param paper the XHTML of the PDF
     * @param charts the charts
     */
    public record Written(String text, String html, String paper, List<String> charts) {}

    /** Everything written that the bare loop will be given. */
    public List<Written> written(List<CaseloadReport> reports) {
        JteRenderer renderer = new JteRenderer(settings, ZONE);
        return reports.stream().map(report -> written(renderer, report)).toList();
    }

    private Written written(JteRenderer renderer, CaseloadReport report) {
        Page page = new PageWriter(ZONE, settings.baseUrl(), settings.naming()).weekly(report);
        List<String> charts = Stream.concat(page.attention().stream(), page.rest().stream())
                .map(row -> row.pictures().forMail())
                .toList();
        Letter letter = renderer.letter(report, TO, "<1@hospital.example>");
        return new Written(letter.text(), letter.html(), Templates.html("paper.jte", page), charts);
    }

    /** The bare loop. */
    public void bare(List<Written> all) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.quitwait", "false");
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (Written one : all) {
                MimeMessage message = message(session, one);
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private static MimeMessage message(Session session, Written one) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(one.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(one.html(), "UTF-8", "html");
        MimeMultipart related = new MimeMultipart("related", html);
        for (String chart : one.charts()) {
            related.addBodyPart(file(Picture.png(chart), "image/png"));
        }
        MimeMultipart mixed = new MimeMultipart(
                "mixed", wrap(new MimeMultipart("alternative", text, wrap(related))), file(Paper.pdf(one.paper()), "application/pdf"));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("spine@hospital.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(TO));
        message.setSubject("Your caseload");
        message.setContent(mixed);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart wrap(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart file(byte[] bytes, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        return part;
    }
}
