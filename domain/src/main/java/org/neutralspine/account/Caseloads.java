package org.neutralspine.account;

import java.util.Optional;
import java.util.UUID;

/**
 * What this package must know of care without knowing it: whose patient somebody is. Answered by {@code intake}.
 */
public interface Caseloads {

    /** The patient's name, if that physiotherapist treats them now; nothing if not, or if there is no such patient. */
    Optional<String> nameOfPatient(UUID physiotherapistId, UUID patientId);
}
