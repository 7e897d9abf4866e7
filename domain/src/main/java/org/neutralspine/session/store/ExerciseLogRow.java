package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SkipReason;

/** A row of {@code exercise_log}: one slot. */
@Entity
@Table(name = "exercise_log")
@SuppressWarnings("NullAway.Init")
class ExerciseLogRow {
    @Id
    UUID id;

    @Column(name = "session_log_id")
    UUID sessionId;

    @Column(name = "prescription_id")
    UUID itemId;

    @Column(name = "on_day")
    LocalDate day;

    int bout;

    @Column(name = "completed_sets")
    int completedSets;

    @Column(name = "skipped_reason")
    @Nullable
    String skippedReason;

    @Nullable
    Integer pain;

    @Column(name = "spare_reps")
    @Nullable
    Integer spareReps;

    static ExerciseLogRow of(UUID sessionId, LocalDate day, ExerciseLog entry) {
        ExerciseLogRow row = new ExerciseLogRow();
        row.id = UUID.randomUUID();
        row.sessionId = sessionId;
        row.itemId = entry.itemId();
        row.day = day;
        row.bout = entry.bout();
        row.completedSets = entry.completedSets();
        row.skippedReason = entry.skipped() == null ? null : entry.skipped().word();
        row.pain = SessionRow.value(entry.pain());
        row.spareReps = entry.spareReps();
        return row;
    }

    ExerciseLog toEntry() {
        SkipReason reason = skippedReason == null ? null : SkipReason.of(skippedReason);
        return new ExerciseLog(itemId, bout, completedSets, reason, SessionRow.score(pain), spareReps);
    }
}
