package org.neutralspine.web.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Violations;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SkipReason;

/** A session as it is sent; what is left out was not told. */
public record SessionBody(
        @Nullable Instant doneAt,
        @Nullable Integer painBefore,
        @Nullable Integer painDuring,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable Boolean techniqueOk,
        @Nullable Boolean distalSpread,
        @Nullable Boolean newNeuro,
        @Nullable List<EntryBody> exercises) {

    /** One bout of one item. */
    public record EntryBody(
            UUID itemId,
            @Nullable Integer bout,
            int completedSets,
            @Nullable SkipReason skippedReason,
            @Nullable Integer pain,
            @Nullable Integer spareReps) {

        ExerciseLog toLog() {
            return new ExerciseLog(
                    itemId, bout == null ? 1 : bout, completedSets, skippedReason, score(pain), spareReps);
        }
    }

    SessionForm toForm() {
        Violations violations = new Violations();
        pain(violations, painBefore, "painBefore");
        pain(violations, painDuring, "painDuring");
        pain(violations, painAfter, "painAfter");
        List<EntryBody> entries = exercises == null ? List.of() : exercises;
        for (int i = 0; i < entries.size(); i++) {
            pain(violations, entries.get(i).pain(), "exercises[" + i + "].pain");
        }
        violations.refuse();
        SessionLog.Signs signs = new SessionLog.Signs(techniqueOk, distalSpread, newNeuro);
        Feeling feeling = new Feeling(score(painBefore), score(painDuring), score(painAfter), effort, note, signs);
        return new SessionForm(
                doneAt, feeling, entries.stream().map(EntryBody::toLog).toList());
    }

    private static void pain(Violations violations, @Nullable Integer value, String path) {
        violations.check(
                value == null || (value >= Nrs.MIN && value <= Nrs.MAX),
                path,
                "must be a whole number from " + Nrs.MIN + " to " + Nrs.MAX);
    }

    private static @Nullable Nrs score(@Nullable Integer value) {
        return value == null ? null : new Nrs(value);
    }
}
