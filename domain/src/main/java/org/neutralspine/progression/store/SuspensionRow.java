package org.neutralspine.progression.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.progression.Suspension;

/** A row of {@code suspension}. */
@Entity
@Table(name = "suspension")
@SuppressWarnings("NullAway.Init")
class SuspensionRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "decision_id")
    UUID decisionId;

    String message;

    @Column(name = "began_at")
    Instant beganAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Nullable
    String note;

    static SuspensionRow of(Suspension suspension) {
        SuspensionRow row = new SuspensionRow();
        row.id = suspension.id();
        row.episodeId = suspension.episodeId();
        row.decisionId = suspension.decisionId();
        row.message = suspension.message();
        row.beganAt = suspension.beganAt();
        return row;
    }

    Suspension toSuspension() {
        return new Suspension(id, episodeId, decisionId, message, beganAt);
    }
}
