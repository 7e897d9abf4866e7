package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Patient;

/** A row of {@code patient}. */
@Entity
@Table(name = "patient")
@SuppressWarnings("NullAway.Init")
class PatientRow {
    @Id
    UUID id;

    @Column(name = "hospital_number")
    String hospitalNumber;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Nullable
    String sex;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Version
    int version;

    static PatientRow of(Patient patient, Instant createdAt) {
        PatientRow row = new PatientRow();
        row.id = patient.id();
        row.hospitalNumber = patient.hospitalNumber();
        row.givenName = patient.givenName();
        row.familyName = patient.familyName();
        row.birthDate = patient.birthDate();
        row.sex = patient.sex();
        row.createdAt = createdAt;
        return row;
    }

    Patient toPatient() {
        return new Patient(id, hospitalNumber, givenName, familyName, birthDate, sex, version);
    }
}
