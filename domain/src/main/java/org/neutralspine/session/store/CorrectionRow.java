package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code session_correction}; written once. */
@Entity
@Table(name = "session_correction")
@SuppressWarnings("NullAway.Init")
class CorrectionRow {
    @Id
    UUID id;

    @Column(name = "session_log_id")
    UUID sessionId;

    @Column(name = "corrected_at")
    Instant correctedAt;

    @Column(name = "corrected_by")
    UUID correctedBy;

    String former;
}
