package org.neutralspine.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;
import org.neutralspine.report.CaseloadReport;

/** The reports as they were composed. */
public interface Reports {

    /**
     * Keeps {@code report} and puts its delivery into the outbox, both or neither, unless that physiotherapist already has
     * one for that week.
     *
     * @param mailHost the host part of the delivery's message id
     * @return whether it was new
     */
    boolean keep(CaseloadReport report, String mailHost);

    /** Puts a copy of a kept report into the outbox, for {@code standIn}, unless there is one. */
    void copy(CaseloadReport report, UUID standIn, String mailHost);

    /** The report with this id. */
    Optional<CaseloadReport> report(UUID reportId);

    /** The report of one physiotherapist and week. */
    Optional<CaseloadReport> report(UUID physiotherapistId, TrainingWeek week);

    /**
     * The episodes in {@code accountId}'s care on {@code today}, their own or by standing in, or cleared by them: only of these
     * may a mail to them tell.
     */
    Set<UUID> caseload(UUID accountId, LocalDate today);

    /** The weeks one physiotherapist has reports of, the newest first. */
    List<TrainingWeek> weeks(UUID physiotherapistId);
}
