package org.neutralspine.delivery.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.neutralspine.delivery.ReportText;
import org.neutralspine.delivery.Task;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.store.CareRows;

/** An outbox on a database, and the rows around it. */
final class OutboxDesk {

    static final TrainingWeek WEEK = TrainingWeek.parse("2026-W46");
    static final Task TASK = Task.weekly(WEEK);
    static final Instant NOW = Instant.parse("2026-11-16T05:00:00Z");

    final DataSource source;
    final CareRows rows;
    final JdbcReports reports;
    final JdbcDeliveries deliveries;
    final JdbcRuns runs;

    OutboxDesk(DataSource source) {
        this.source = source;
        rows = new CareRows(source);
        reports = new JdbcReports(source, new NoText());
        deliveries = new JdbcDeliveries(source);
        runs = new JdbcRuns(source);
    }

    boolean keep(UUID physio) {
        return reports.keep(report(physio), "mail.example");
    }

    static CaseloadReport report(UUID physio) {
        return new CaseloadReport(WEEK, WEEK.sunday(), physio, "Dr", NOW, List.of(), List.of());
    }

    UUID run() {
        return runs.request(TASK, null, NOW);
    }

    private static final class NoText implements ReportText {
        @Override
        public String write(CaseloadReport report) {
            return "{}";
        }

        @Override
        public CaseloadReport read(String text) {
            throw new IllegalStateException("not needed here");
        }
    }
}
