package org.neutralspine.intake;

import java.util.Optional;
import java.util.UUID;

/** What is kept of one patient, read as a whole. */
public interface CareRecords {

    /** The record of the patient's open episode, else of the last one. */
    Optional<CareRecord> find(UUID patientId);
}
