package org.neutralspine.web.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SkipReason;

/** A session as it is written. */
public record SessionView(
        UUID id,
        UUID programId,
        LocalDate day,
        @Nullable Integer painBefore,
        @Nullable Integer painDuring,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable Boolean techniqueOk,
        @Nullable Boolean distalSpread,
        @Nullable Boolean newNeuro,
        Instant doneAt,
        Instant recordedAt,
        UUID enteredBy,
        List<EntryView> exercises,
        int version) {

    /** One bout of one item. */
    public record EntryView(
            UUID itemId,
            int bout,
            int completedSets,
            @Nullable SkipReason skippedReason,
            @Nullable Integer pain,
            @Nullable Integer spareReps) {}

    static SessionView of(SessionLog log) {
        SessionLog.Feeling feeling = log.feeling();
        return new SessionView(
                log.id(),
                log.programId(),
                log.day(),
                value(feeling.painBefore()),
                value(feeling.painDuring()),
                value(feeling.painAfter()),
                feeling.effort(),
                feeling.note(),
                feeling.signs().techniqueOk(),
                feeling.signs().distalSpread(),
                feeling.signs().newNeuro(),
                log.entry().doneAt(),
                log.entry().recordedAt(),
                log.entry().enteredBy(),
                log.exercises().stream()
                        .map(entry -> new EntryView(
                                entry.itemId(),
                                entry.bout(),
                                entry.completedSets(),
                                entry.skipped(),
                                value(entry.pain()),
                                entry.spareReps()))
                        .toList(),
                log.version());
    }

    private static @Nullable Integer value(@Nullable Nrs score) {
        return score == null ? null : score.value();
    }
}
