package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code episode_transfer}; written once. */
@Entity
@Table(name = "episode_transfer")
@SuppressWarnings("NullAway.Init")
class TransferRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "from_physiotherapist_id")
    UUID from;

    @Column(name = "to_physiotherapist_id")
    UUID to;

    @Column(name = "moved_at")
    Instant movedAt;

    @Column(name = "moved_by")
    UUID movedBy;

    String reason;
}
