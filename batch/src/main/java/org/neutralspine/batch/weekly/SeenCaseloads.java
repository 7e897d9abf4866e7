package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.Caseloads;

/** Caseloads with what they are seen against, a chunk at a time: so many statements a chunk, not a physiotherapist. */
@Dependent
public class SeenCaseloads {

    private final Caseloads caseloads;
    private final Around around;

    /** Reads from {@code caseloads}; {@code around} says against what they are seen. */
    @Inject
    public SeenCaseloads(Caseloads caseloads, Around around) {
        this.caseloads = caseloads;
        this.around = around;
    }

    /** The caseloads of {@code physiotherapists} in {@code week} as they stood at the end of {@code asOf}. */
    public List<Seen> of(List<UUID> physiotherapists, TrainingWeek week, LocalDate asOf) {
        return around.of(caseloads.of(physiotherapists, week, asOf), asOf);
    }
}
