package org.neutralspine.session.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.Feeling;

/** A row of {@code session_log}. */
@Entity
@Table(name = "session_log")
@SuppressWarnings("NullAway.Init")
class SessionRow {
    @Id
    UUID id;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(name = "program_id", updatable = false)
    UUID programId;

    @Column(name = "on_day", updatable = false)
    LocalDate day;

    @Column(name = "pain_before")
    @Nullable
    Integer painBefore;

    @Column(name = "pain_during")
    @Nullable
    Integer painDuring;

    @Column(name = "pain_after")
    @Nullable
    Integer painAfter;

    @Nullable
    Integer effort;

    @Nullable
    String note;

    @Column(name = "technique_ok")
    @Nullable
    Boolean techniqueOk;

    @Column(name = "distal_spread")
    @Nullable
    Boolean distalSpread;

    @Column(name = "new_neuro")
    @Nullable
    Boolean newNeuro;

    @Column(name = "done_at", updatable = false)
    Instant doneAt;

    @Column(name = "recorded_at", updatable = false)
    Instant recordedAt;

    @Column(name = "entered_by", updatable = false)
    UUID enteredBy;

    @Column(name = "idempotency_key", updatable = false)
    @Nullable
    String idempotencyKey;

    @Version
    int version;

    static SessionRow of(SessionLog log, @Nullable String idempotencyKey) {
        SessionRow row = new SessionRow();
        row.id = log.id();
        row.episodeId = log.episodeId();
        row.programId = log.programId();
        row.day = log.day();
        row.doneAt = log.entry().doneAt();
        row.recordedAt = log.entry().recordedAt();
        row.enteredBy = log.entry().enteredBy();
        row.idempotencyKey = idempotencyKey;
        row.feel(log.feeling());
        return row;
    }

    void feel(Feeling feeling) {
        painBefore = value(feeling.painBefore());
        painDuring = value(feeling.painDuring());
        painAfter = value(feeling.painAfter());
        effort = feeling.effort();
        note = feeling.note();
        techniqueOk = feeling.signs().techniqueOk();
        distalSpread = feeling.signs().distalSpread();
        newNeuro = feeling.signs().newNeuro();
    }

    SessionLog toLog(List<SessionLog.ExerciseLog> exercises) {
        SessionLog.Signs signs = new SessionLog.Signs(techniqueOk, distalSpread, newNeuro);
        Feeling feeling = new Feeling(score(painBefore), score(painDuring), score(painAfter), effort, note, signs);
        SessionLog.Entry entry = new SessionLog.Entry(doneAt, recordedAt, enteredBy);
        return new SessionLog(id, episodeId, programId, day, feeling, entry, exercises, version);
    }

    static @Nullable Integer value(@Nullable Nrs score) {
        return score == null ? null : score.value();
    }

    static @Nullable Nrs score(@Nullable Integer value) {
        return value == null ? null : new Nrs(value);
    }
}
