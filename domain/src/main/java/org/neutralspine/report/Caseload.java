package org.neutralspine.report;

import java.util.List;
import java.util.UUID;

/**
 * One physiotherapist's own patients in one week.
 *
 * @param physiotherapistId their account
 * @param physiotherapist their name
 * @param patients every patient with an episode open in that week, by hospital number
 */
public record Caseload(UUID physiotherapistId, String physiotherapist, List<PatientWeek> patients) {

    /** Keeps an unchangeable copy. */
    public Caseload {
        patients = List.copyOf(patients);
    }
}
