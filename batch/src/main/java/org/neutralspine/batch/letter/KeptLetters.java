package org.neutralspine.batch.letter;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Letter;
import org.neutralspine.delivery.Letters;
import org.neutralspine.delivery.Renderer;
import org.neutralspine.delivery.Reports;

/** Makes letters of what was composed, leaving out patients who are no longer the reader's. */
@Singleton
public class KeptLetters implements Letters {

    private final Reports reports;
    private final Renderer renderer;

    /** Renders kept {@code reports} with {@code renderer}. */
    @Inject
    public KeptLetters(Reports reports, Renderer renderer) {
        this.reports = reports;
        this.renderer = renderer;
    }

    @Override
    public Letter of(Delivery delivery, String recipient) {
        return reports.report(delivery.content())
                .map(report -> report.only(reports.caseload(report.physiotherapistId())))
                .map(report -> renderer.letter(report, recipient, delivery.messageId()))
                .orElseThrow(() -> new IllegalStateException("its report is missing"));
    }
}
