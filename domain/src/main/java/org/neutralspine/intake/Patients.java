package org.neutralspine.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.Actor;

/** The patients we keep. */
public interface Patients {

    /** Keeps a new one. */
    void add(Patient patient);

    /** The patient, if there is one. */
    Optional<Patient> find(UUID id);

    /** Whether a patient with this hospital number is kept. */
    boolean knowsHospitalNumber(String hospitalNumber);

    /** Those {@code actor} may see whose number begins, or whose name holds, {@code text}; in the order of names. */
    List<Found> search(Actor actor, String text, int limit);

    /**
     * A patient in a list.
     *
     * @param id which one
     * @param hospitalNumber the hospital's own number
     * @param givenName as called
     * @param familyName as called
     */
    record Found(UUID id, String hospitalNumber, String givenName, String familyName) {}
}
