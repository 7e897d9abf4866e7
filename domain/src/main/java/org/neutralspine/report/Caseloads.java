package org.neutralspine.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/** Where weeks are read from: a constant number of set queries however many patients there are. */
public interface Caseloads {

    /** How many physiotherapists had patients in {@code week}. */
    int count(TrainingWeek week);

    /**
     * The next caseloads in order of the physiotherapists' ids.
     *
     * @param week the week
     * @param asOf the last day counted and known of
     * @param after the last id already read, or null to begin
     * @param limit how many at most
     */
    List<Caseload> page(TrainingWeek week, LocalDate asOf, @Nullable UUID after, int limit);

    /** The caseloads of {@code physiotherapists}, in their order; the same figures as one by one. */
    List<Caseload> of(List<UUID> physiotherapists, TrainingWeek week, LocalDate asOf);

    /** One physiotherapist's patients in {@code week} up to and including {@code asOf}; empty if they have none. */
    Caseload of(UUID physiotherapistId, TrainingWeek week, LocalDate asOf);

    /** How one episode went over {@code from} to {@code asOf}, both included; empty if there is no such episode. */
    Course course(UUID episodeId, LocalDate from, LocalDate asOf);
}
