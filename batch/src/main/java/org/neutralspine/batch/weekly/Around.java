package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.report.Caseload;
import org.neutralspine.report.Notes;
import org.neutralspine.report.SeriousFlags;
import org.neutralspine.report.StandingFlags;
import org.neutralspine.report.Surroundings;

/** What the caseloads of a chunk are seen against: asked once for all of them. */
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

    /** {@code caseloads}, each with its surroundings at the end of {@code asOf}; one statement however many they are. */
    public List<Seen> of(List<Caseload> caseloads, LocalDate asOf) {
        List<UUID> episodes = caseloads.stream()
                .flatMap(caseload -> caseload.patients().stream())
                .map(patient -> patient.patient().episodeId())
                .toList();
        Surroundings around = new Surroundings(flags, episodes.isEmpty() ? Map.of() : notes.of(episodes, asOf));
        return caseloads.stream().map(caseload -> new Seen(caseload, around)).toList();
    }
}
