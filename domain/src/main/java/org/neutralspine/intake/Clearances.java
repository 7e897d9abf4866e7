package org.neutralspine.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clearances we keep. */
public interface Clearances {

    /** Keeps a request. */
    void add(Clearance clearance);

    /** The clearance, if there is one. */
    Optional<Clearance> find(UUID id);

    /** All of an episode, newest request first. */
    List<Clearance> ofEpisode(UUID episodeId);

    /**
     * Keeps the decision of {@code clearance}.
     *
     * @throws org.neutralspine.kernel.Refusal.Stale unless its version is the kept one
     */
    Clearance decide(Clearance clearance);

    /** New facts void one; it keeps what it said. */
    void revoke(UUID id, Clearance.Voided voided);

    /** The newest clearance of every patient in care who ever asked for one. */
    List<Held> newestInCare();

    /**
     * A clearance and whose it is.
     *
     * @param patientId whose
     * @param clearance their newest
     */
    record Held(UUID patientId, Clearance clearance) {}
}
