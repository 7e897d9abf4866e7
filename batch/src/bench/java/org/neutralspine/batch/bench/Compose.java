package org.neutralspine.batch.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.report.Caseloads;
import org.neutralspine.report.SeriousFlags;

/** The product's own compose step: the same reader, the same chunks and the same composer as its batch job. */
final class Compose {

    private static final int CHUNK = 10;
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the emergency line");

    private final Caseloads caseloads;
    private final SeriousFlags flags = new SeriousFlags(KNOWLEDGE);

    Compose(Caseloads caseloads) {
        this.caseloads = caseloads;
    }

    /** Composes every report of the week. */
    void all(Consumer<CaseloadReport> taker) {
        UUID last = null;
        List<Caseload> page = caseloads.page(HospitalData.WEEK, HospitalData.WEEK.sunday(), null, CHUNK);
        while (!page.isEmpty()) {
            for (Caseload caseload : page) {
                taker.accept(CaseloadReport.of(
                        caseload, HospitalData.WEEK, HospitalData.WEEK.sunday(), Instant.EPOCH, flags));
                last = caseload.physiotherapistId();
            }
            page = caseloads.page(HospitalData.WEEK, HospitalData.WEEK.sunday(), last, CHUNK);
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
