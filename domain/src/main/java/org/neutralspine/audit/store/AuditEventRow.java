package org.neutralspine.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code audit_event}; written once. */
@Entity
@Table(name = "audit_event")
class AuditEventRow {
    @Id
    @SequenceGenerator(name = "audit_event_seq", sequenceName = "audit_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_seq")
    long id;

    @Column(updatable = false)
    Instant at = Instant.EPOCH;

    @Column(name = "account_id", updatable = false)
    @Nullable
    UUID accountId;

    @Column(updatable = false)
    String role = "";

    @Column(updatable = false)
    String action = "";

    @Column(name = "subject_kind", updatable = false)
    String subjectKind = "";

    @Column(name = "subject_id", updatable = false)
    @Nullable
    String subjectId;

    @Column(name = "patient_id", updatable = false)
    @Nullable
    UUID patientId;
}
