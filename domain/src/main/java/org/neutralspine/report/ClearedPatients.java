package org.neutralspine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/** The patients that physicians cleared, read as caseloads are: a constant number of set queries. */
public interface ClearedPatients {

    /** For each of {@code physicians}, in their order, the patients with an open episode they granted a clearance. */
    List<Caseload> of(List<UUID> physicians, TrainingWeek week, LocalDate asOf);
}
