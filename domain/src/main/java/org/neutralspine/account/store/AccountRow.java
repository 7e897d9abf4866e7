package org.neutralspine.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A row of {@code account}. The attempts are counted by statements of their own, which leave the version alone. */
@Entity
@Table(name = "account")
@NullUnmarked
class AccountRow {
    @Id
    UUID id;

    String username;

    @Nullable
    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "display_name")
    String displayName;

    @Nullable
    String email;

    String role;

    @Column(name = "acts_for_operating_team")
    boolean actsForOperatingTeam;

    @Nullable
    @Column(name = "patient_id")
    UUID patientId;

    boolean active;

    @Column(name = "sign_in_epoch")
    int signInEpoch;

    @Column(name = "failed_attempts", updatable = false)
    int failedAttempts;

    @Nullable
    @Column(name = "locked_until", updatable = false)
    Instant lockedUntil;

    @Nullable
    @Column(name = "last_signed_in_at", updatable = false)
    Instant lastSignedInAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Nullable
    @Column(name = "created_by", updatable = false)
    UUID createdBy;

    @Version
    long version;
}
