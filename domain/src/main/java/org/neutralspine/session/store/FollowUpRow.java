package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.FollowUp;

/** A row of {@code follow_up}. */
@Entity
@Table(name = "follow_up")
@SuppressWarnings("NullAway.Init")
class FollowUpRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(name = "on_day", updatable = false)
    LocalDate day;

    @Column(updatable = false)
    int hours;

    int pain;

    @Column(name = "answered_at", updatable = false)
    Instant answeredAt;

    @Column(name = "entered_by", updatable = false)
    UUID enteredBy;

    @Version
    int version;

    static FollowUpRow of(FollowUp answer) {
        FollowUpRow row = new FollowUpRow();
        row.id = answer.id();
        row.episodeId = answer.episodeId();
        row.day = answer.day();
        row.hours = answer.after().hours();
        row.pain = answer.pain().value();
        row.answeredAt = answer.answeredAt();
        row.enteredBy = answer.enteredBy();
        return row;
    }

    FollowUp toAnswer() {
        return new FollowUp(
                id, episodeId, day, FollowUp.After.ofHours(hours), new Nrs(pain), answeredAt, enteredBy, version);
    }
}
