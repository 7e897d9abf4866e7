package org.neutralspine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The decisions we keep; one counts for each day of training, the former ones stay. */
public interface SessionDecisions {

    /** Keeps one; the one that counted for the day before is replaced. */
    void keep(KeptDecision decision);

    /** Notes that a version of the program took effect at once because of a decision. */
    void tookEffect(UUID decisionId, UUID programId);

    /** How every day of an episode is judged now, earliest first. */
    List<JudgedDay> judged(UUID episodeId);

    /** All of one day, the one that counts first, then the newest. */
    List<KeptDecision> ofDay(UUID episodeId, LocalDate day);

    /** The one of the newest day that is judged. */
    Optional<KeptDecision> latest(UUID episodeId);

    /** The newest that count, newest day first. */
    List<KeptDecision> newest(UUID episodeId, int limit);

    /** Patients in care with a day of training judged from {@code from} on, each once. */
    List<UUID> patientsSince(LocalDate from);
}
