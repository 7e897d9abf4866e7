package org.neutralspine.measure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.measure.OwnActivity;

/** A row of {@code own_activity}. */
@Entity
@Table(name = "own_activity")
@SuppressWarnings("NullAway.Init")
class OwnActivityRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    int position;

    @Column(updatable = false)
    String wording;

    @Column(name = "named_on", updatable = false)
    LocalDate namedOn;

    @Column(name = "named_by", updatable = false)
    UUID namedBy;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    static OwnActivityRow of(OwnActivity activity) {
        OwnActivityRow row = new OwnActivityRow();
        row.id = activity.id();
        row.episodeId = activity.episodeId();
        row.position = activity.position();
        row.wording = activity.wording();
        row.namedOn = activity.named().on();
        row.namedBy = activity.named().by();
        row.endedOn = activity.named().endedOn();
        return row;
    }

    OwnActivity toActivity() {
        return new OwnActivity(id, episodeId, position, wording, new OwnActivity.Named(namedOn, namedBy, endedOn));
    }
}
