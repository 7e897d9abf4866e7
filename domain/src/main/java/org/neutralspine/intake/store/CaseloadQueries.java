package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.account.Caseloads;

/** Tells the accounts whose patient somebody is. */
@Dependent
public class CaseloadQueries implements Caseloads {

    private final EntityManager entities;

    /** Over the running transaction's entity manager. */
    @Inject
    public CaseloadQueries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> nameOfPatient(UUID physiotherapistId, UUID patientId) {
        List<String> names = entities.createNativeQuery("select p.given_name || ' ' || p.family_name from patient p"
                        + " join episode e on e.patient_id = p.id and e.closed_on is null"
                        + " where e.physiotherapist_id = ?1 and p.id = ?2")
                .setParameter(1, physiotherapistId)
                .setParameter(2, patientId)
                .getResultList();
        return names.stream().findFirst();
    }
}
