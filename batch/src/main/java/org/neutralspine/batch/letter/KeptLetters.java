package org.neutralspine.batch.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Letters;
import org.neutralspine.delivery.Notice;
import org.neutralspine.delivery.NoticeText;
import org.neutralspine.delivery.Notices;
import org.neutralspine.delivery.Renderer;
import org.neutralspine.delivery.Reports;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.NightlyReport;
import org.neutralspine.report.PhysicianSummary;

/** Makes letters of what was composed, leaving out patients who are no longer the reader's. */
@Singleton
public class KeptLetters implements Letters {

    private final Reports reports;
    private final Notices notices;
    private final NoticeText text;
    private final Renderer renderer;
    private final Clock clock;

    /** Renders kept {@code reports} and {@code notices} with {@code renderer}. */
    @Inject
    public KeptLetters(Reports reports, Notices notices, NoticeText text, Renderer renderer, Clock clock) {
        this.reports = reports;
        this.notices = notices;
        this.text = text;
        this.renderer = renderer;
        this.clock = clock;
    }

    @Override
    public Letter of(Delivery delivery, String recipient) {
        String id = delivery.messageId();
        Set<UUID> own = reports.caseload(delivery.accountId(), LocalDate.now(clock));
        return switch (delivery.kind()) {
            case WEEKLY_REPORT -> renderer.letter(report(delivery).only(own), recipient, id);
            case NIGHTLY_EXCEPTIONS ->
                renderer.nightly(notice(delivery, NightlyReport.class).only(own), recipient, id);
            case PHYSICIAN_SUMMARY -> renderer.summary(summary(delivery, own), recipient, id);
        };
    }

    private CaseloadReport report(Delivery delivery) {
        return reports.report(delivery.content()).orElseThrow(() -> new IllegalStateException("its report is missing"));
    }

    private PhysicianSummary summary(Delivery delivery, Set<UUID> cleared) {
        return PhysicianSummary.of(
                notice(delivery, PhysicianSummary.class).patients().only(cleared));
    }

    private <T extends Record> T notice(Delivery delivery, Class<T> type) {
        Notice notice = notices.notice(delivery.content())
                .orElseThrow(() -> new IllegalStateException("its notice is missing"));
        return text.read(notice.content(), type);
    }
}
