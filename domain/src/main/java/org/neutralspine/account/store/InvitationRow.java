package org.neutralspine.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code invitation}. */
@Entity
@Table(name = "invitation")
@NullUnmarked
class InvitationRow {
    @Id
    UUID id;

    @Nullable
    @Column(name = "account_id")
    UUID accountId;

    String kind;

    @Column(name = "token_hash")
    String tokenHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Nullable
    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Nullable
    @Column(name = "used_at")
    Instant usedAt;
}
