package org.neutralspine.alert.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.History;

/** A row of {@code alert_step}; written once. */
@Entity
@Table(name = "alert_step")
@SuppressWarnings("NullAway.Init")
class StepRow {
    @Id
    UUID id;

    @Column(name = "alert_id")
    UUID alertId;

    Instant at;

    @Column(name = "by_id")
    @Nullable
    UUID byId;

    String step;

    @Nullable
    String note;

    static StepRow of(UUID alertId, History line) {
        StepRow row = new StepRow();
        row.id = UUID.randomUUID();
        row.alertId = alertId;
        row.at = line.at();
        row.byId = line.by();
        row.step = line.what().word();
        row.note = line.note();
        return row;
    }

    History toHistory() {
        return new History(at, byId, History.What.of(step), note);
    }
}
