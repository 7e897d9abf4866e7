package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.account.Caseloads;

/** Tells {@code account} whose patient somebody is now. */
@Dependent
public class CaseloadRows implements Caseloads {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public CaseloadRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> nameOfPatient(UUID physiotherapistId, UUID patientId) {
        List<?> names = entities.createNativeQuery("select p.given_name || ' ' || p.family_name"
                        + " from patient p join episode e on e.patient_id = p.id"
                        + " where p.id = ?1 and e.physiotherapist_id = ?2 and e.closed_on is null")
                .setParameter(1, patientId)
                .setParameter(2, physiotherapistId)
                .getResultList();
        return names.stream().map(Object::toString).findFirst();
    }
}
