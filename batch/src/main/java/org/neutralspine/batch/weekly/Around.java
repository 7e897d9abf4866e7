package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Notes;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.StandingFlags;
import org.neutralspine.report.Surroundings;

/** What a caseload's figures are seen against. */
@Dependent
public class Around {

    private final StandingFlags flags;
    private final Notes notes;

    /** {@code knowledge} says which flags must be acted on, {@code notes} what else is going on. */
    @Inject
    public Around(KnowledgeBase knowledge, Notes notes) {
        this.flags = new SeriousFlags(knowledge);
        this.notes = notes;
    }

    /** The surroundings of {@code caseload} at the end of {@code asOf}. */
    public Surroundings of(Caseload caseload, LocalDate asOf) {
        List<UUID> episodes = caseload.patients().stream()
                .map(patient -> patient.patient().episodeId())
                .toList();
        return new Surroundings(flags, notes.of(episodes, asOf));
    }
}
