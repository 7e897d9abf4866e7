package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code follow_up_correction}; written once. */
@Entity
@Table(name = "follow_up_correction")
@SuppressWarnings("NullAway.Init")
class FollowUpCorrectionRow {
    @Id
    UUID id;

    @Column(name = "follow_up_id")
    UUID followUpId;

    @Column(name = "corrected_at")
    Instant correctedAt;

    @Column(name = "corrected_by")
    UUID correctedBy;

    @Column(name = "former_pain")
    int formerPain;
}
