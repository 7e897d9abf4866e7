package org.neutralspine.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.Cover;

/** A row of {@code cover}. */
@Entity
@Table(name = "cover")
@SuppressWarnings("NullAway.Init")
class CoverRow {
    @Id
    UUID id;

    @Column(name = "physiotherapist_id", updatable = false)
    UUID physiotherapistId;

    @Column(name = "stand_in_id", updatable = false)
    UUID standInId;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    @Column(name = "to_day", updatable = false)
    LocalDate toDay;

    @Column(name = "set_at", updatable = false)
    Instant setAt;

    @Column(name = "set_by", updatable = false)
    UUID setBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    static CoverRow of(Cover cover, Instant at) {
        CoverRow row = new CoverRow();
        row.id = cover.id();
        row.physiotherapistId = cover.physiotherapistId();
        row.standInId = cover.standInId();
        row.fromDay = cover.from();
        row.toDay = cover.to();
        row.setAt = at;
        row.setBy = cover.setBy();
        return row;
    }

    Cover toCover() {
        return new Cover(id, physiotherapistId, standInId, fromDay, toDay, setBy, endedAt);
    }
}
