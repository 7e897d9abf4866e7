package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Consent;

/** A row of {@code consent}. */
@Entity
@Table(name = "consent")
@SuppressWarnings("NullAway.Init")
class ConsentRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(updatable = false)
    String kind;

    @Column(name = "given_at", updatable = false)
    Instant givenAt;

    @Column(name = "given_by", updatable = false)
    UUID givenBy;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    static ConsentRow of(Consent consent) {
        ConsentRow row = new ConsentRow();
        row.id = consent.id();
        row.episodeId = consent.episodeId();
        row.kind = consent.kind();
        row.givenAt = consent.givenAt();
        row.givenBy = consent.givenBy();
        row.withdrawnAt = consent.withdrawnAt();
        return row;
    }

    Consent toConsent() {
        return new Consent(id, episodeId, kind, givenAt, givenBy, withdrawnAt);
    }
}
