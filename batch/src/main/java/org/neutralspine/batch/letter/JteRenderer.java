package org.neutralspine.batch.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.neutralspine.batch.courier.MailSettings;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Renderer;
import org.neutralspine.report.CaseloadReport;

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
        Page page = page(report, settings.names());
        return new Letter(
                recipient,
                messageId,
                "Your caseload, " + page.title() + ": " + report.attention().size() + " of " + report.patients()
                        + " need you",
                Templates.text("weekly.jte", page),
                Templates.html("weekly.jte", page),
                pictures(page),
                List.of(new Letter.Part(
                        "caseload-" + report.week() + ".pdf",
                        "application/pdf",
                        Paper.pdf(Templates.html("paper.jte", page)))));
    }

    @Override
    public byte[] paper(CaseloadReport report, boolean names) {
        return Paper.pdf(Templates.html("paper.jte", page(report, names)));
    }

    private Page page(CaseloadReport report, boolean names) {
        return new PageWriter(report, zone, settings.baseUrl(), names).page();
    }

    private static List<Letter.Part> pictures(Page page) {
        return Stream.concat(page.attention().stream(), page.rest().stream())
                .map(row -> new Letter.Part(
                        row.pictures().cid(),
                        "image/png",
                        Picture.png(row.pictures().small())))
                .toList();
    }
}
