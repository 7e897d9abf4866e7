package org.neutralspine.batch.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.batch.courier.Naming;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Renderer;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.NightlyReport;
import org.neutralspine.report.PhysicianSummary;

/** Makes letters with templates that were checked and compiled with the product. */
@Singleton
public class JteRenderer implements Renderer {

    private final MailSettings settings;
    private final ZoneId zone;

    /** Writes days and hours as {@code zone} has them. */
    @Inject
    public JteRenderer(MailSettings settings, ZoneId zone) {
        this.settings = settings;
        this.zone = zone;
    }

    @Override
    public Letter letter(CaseloadReport report, String recipient, String messageId) {
        Page page = pages(settings.naming()).weekly(report);
        String subject = "Your caseload, " + page.title() + ": "
                + report.attention().size() + " of " + report.patients() + " need you";
        return letter(new Envelope(recipient, messageId, subject), "weekly.jte", page)
                .with(paper("caseload-" + report.week(), page));
    }

    @Override
    public Letter nightly(NightlyReport report, String recipient, String messageId) {
        Page page = pages(settings.naming()).nightly(report);
        String subject = report.changed().isEmpty()
                ? "This morning: nothing new needs you"
                : "This morning: " + report.changed().size() + " need you since yesterday";
        return letter(new Envelope(recipient, messageId, subject), "nightly.jte", page);
    }

    @Override
    public Letter summary(PhysicianSummary summary, String recipient, String messageId) {
        Page page = pages(settings.naming()).summary(summary);
        CaseloadReport patients = summary.patients();
        String subject = "The patients you cleared, " + page.title() + ": "
                + patients.attention().size() + " of " + patients.patients() + " need a look";
        return letter(new Envelope(recipient, messageId, subject), "weekly.jte", page)
                .with(paper("cleared-" + summary.until(), page));
    }

    @Override
    public byte[] paper(CaseloadReport report, boolean names) {
        Naming naming = names ? Naming.NAME : settings.naming();
        return Paper.pdf(Templates.html("paper.jte", pages(naming).weekly(report)));
    }

    private PageWriter pages(Naming naming) {
        return new PageWriter(zone, settings.baseUrl(), naming);
    }

    private Letter letter(Envelope envelope, String template, Page page) {
        return new Letter(
                envelope.recipient(),
                envelope.messageId(),
                envelope.subject(),
                Templates.text(template, page),
                Templates.html(template, page),
                pictures(page),
                List.of());
    }

    private Letter.Part paper(String name, Page page) {
        return new Letter.Part(name + ".pdf", "application/pdf", Paper.pdf(Templates.html("paper.jte", page)));
    }

    private record Envelope(String recipient, String messageId, String subject) {}

    private static List<Letter.Part> pictures(Page page) {
        return Stream.concat(page.attention().stream(), page.rest().stream())
                .filter(row -> row.pictures().worthDrawing())
                .map(row -> new Letter.Part(
                        row.pictures().cid(),
                        "image/png",
                        Picture.png(row.pictures().forMail())))
                .toList();
    }
}
