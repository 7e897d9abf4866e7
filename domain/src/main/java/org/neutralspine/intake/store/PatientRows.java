package org.neutralspine.intake.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.intake.Patient;
import org.neutralspine.intake.Patients;
import org.neutralspine.kernel.Actor;

/** Patients in the database. */
@Dependent
public class PatientRows implements Patients {

    private final EntityManager entities;
    private final Clock clock;

    /** Over the running transaction's entity manager; {@code zone} is the hospital's. */
    @Inject
    public PatientRows(EntityManager entities, Clock clock, ZoneId zone) {
        this.entities = entities;
        this.clock = clock.withZone(zone);
    }

    @Override
    public void add(Patient patient) {
        entities.persist(PatientRow.of(patient, clock.instant()));
        entities.flush();
    }

    @Override
    public Optional<Patient> find(UUID id) {
        return Optional.ofNullable(entities.find(PatientRow.class, id)).map(PatientRow::toPatient);
    }

    @Override
    public boolean knowsHospitalNumber(String hospitalNumber) {
        return entities.createQuery("select count(p) from PatientRow p where p.hospitalNumber = :number", Long.class)
                        .setParameter("number", hospitalNumber)
                        .getSingleResult()
                > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Found> search(Actor actor, String text, int limit) {
        String like = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        List<Object[]> rows = entities.createNativeQuery(
                        "select p.id, p.hospital_number, p.given_name, p.family_name from patient p where "
                                + CareRelationQueries.mayKnow(actor.role(), LocalDate.now(clock))
                                + " and (lower(p.hospital_number) like ?2 escape '!'"
                                + " or lower(p.given_name || ' ' || p.family_name) like ?2 escape '!')"
                                + " order by p.family_name, p.given_name, p.hospital_number")
                .setParameter(1, actor.accountId())
                .setParameter(2, like)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Found((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }
}
