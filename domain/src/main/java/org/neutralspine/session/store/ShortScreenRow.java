package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code short_screen}; written once. */
@Entity
@Table(name = "short_screen")
@SuppressWarnings("NullAway.Init")
class ShortScreenRow {
    @Id
    UUID id;

    @Column(name = "episode_id")
    UUID episodeId;

    @Column(name = "on_day")
    LocalDate day;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "screening_id")
    @Nullable
    UUID screeningId;
}
