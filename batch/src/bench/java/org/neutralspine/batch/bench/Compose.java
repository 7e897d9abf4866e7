package org.neutralspine.batch.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.neutralspine.batch.weekly.Around;
import org.neutralspine.batch.weekly.Seen;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Caseloads;
import org.neutralspine.report.Notes;
import org.neutralspine.report.store.JdbcCaseloads;
import org.neutralspine.report.store.JdbcNotes;

/** The product's own compose step: the same reader, the same chunks and the same composer as its batch job. */
final class Compose {

    /** As many physiotherapists as the product's job reads at once. */
    private static final int CHUNK = 10;

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the emergency line");

    private final Caseloads caseloads;
    private final Around around;

    private Compose(Caseloads caseloads, Notes notes) {
        this.caseloads = caseloads;
        this.around = new Around(KNOWLEDGE, notes);
    }

    /** From the roll-ups, as each night does. */
    static Compose fromRollUps(DataSource source) {
        return new Compose(
                new JdbcCaseloads(source, HospitalData.ZONE), new JdbcNotes(source, HospitalData.ZONE));
    }

    /** From every session, as what the roll-ups are held against does. */
    static Compose fromEverySession(DataSource source) {
        return new Compose(
                JdbcCaseloads.fromEverySession(source, HospitalData.ZONE),
                new JdbcNotes(source, HospitalData.ZONE));
    }

    /** Composes every report of the week. */
    void all(Consumer<CaseloadReport> taker) {
        UUID last = null;
        LocalDate sunday = HospitalData.WEEK.sunday();
        List<Caseload> page = caseloads.page(HospitalData.WEEK, sunday, null, CHUNK);
        while (!page.isEmpty()) {
            for (Seen seen : around.of(page, sunday)) {
                taker.accept(seen.report(HospitalData.WEEK, sunday, Instant.EPOCH));
                last = seen.caseload().physiotherapistId();
            }
            page = caseloads.page(HospitalData.WEEK, sunday, last, CHUNK);
        }
    }

    /** The figures in every report. */
    void figures(BiConsumer<UUID, Figures> taker) {
        all(report -> report.lines()
                .forEach(line -> taker.accept(
                        line.facts().patient().episodeId(),
                        Figures.of(line.facts(), line.trend(HospitalData.WEEK)))));
    }
}
