package org.neutralspine.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Actor;

/**
 * The book in which every use case writes what it did. The row is part of the caller's transaction: an act that is not
 * kept has no row, and an act whose row cannot be kept does not happen.
 */
public interface Audit {

    /**
     * Notes an act of {@code actor}.
     *
     * @param action a verb of the form {@code thing.verb}, such as {@code program.prescribe}; a read of a patient is
     *     {@code patient.read}
     * @param subject what it was done to
     */
    void record(Actor actor, String action, Subject subject);

    /**
     * What an act was done to.
     *
     * @param kind such as {@code program}
     * @param id which one; null for a list
     * @param patientId whose it is; null when it concerns no single patient
     */
    record Subject(
            String kind, @Nullable String id, @Nullable UUID patientId) {

        /** A thing that belongs to one patient. */
        public static Subject of(String kind, UUID id, UUID patientId) {
            return new Subject(kind, id.toString(), patientId);
        }

        /** A patient. */
        public static Subject patient(UUID patientId) {
            return of("patient", patientId, patientId);
        }

        /** Something that concerns no single patient, such as a list. */
        public static Subject general(String kind, @Nullable String id) {
            return new Subject(kind, id, null);
        }
    }
}
