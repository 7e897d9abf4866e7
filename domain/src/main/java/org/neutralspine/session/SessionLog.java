package org.neutralspine.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;

/**
 * What a patient did in one go, and how it felt.
 *
 * @param id ours
 * @param episodeId of which stretch of care
 * @param programId by which version of the program
 * @param day the hospital's day it counts for
 * @param feeling pain and effort
 * @param entry when it was done, when and by whom it was written down
 * @param exercises what was done or left out
 * @param version counts corrections; what a correction must name
 */
public record SessionLog(
        UUID id,
        UUID episodeId,
        UUID programId,
        LocalDate day,
        Feeling feeling,
        Entry entry,
        List<ExerciseLog> exercises,
        int version) {

    /** Copies the exercises. */
    public SessionLog {
        exercises = List.copyOf(exercises);
    }

    /**
     * How it felt; what was not told is null and never read as 0.
     *
     * @param painBefore right before
     * @param painDuring the highest during
     * @param painAfter after
     * @param effort 0 to 10
     * @param note in the patient's words
     * @param signs what else was noticed
     */
    public record Feeling(
            @Nullable Nrs painBefore,
            @Nullable Nrs painDuring,
            @Nullable Nrs painAfter,
            @Nullable Integer effort,
            @Nullable String note,
            Signs signs) {

        /** Nothing told. */
        public static final Feeling UNTOLD = new Feeling(null, null, null, null, null);

        /** Pain, effort and words; nothing else was told. */
        public Feeling(
                @Nullable Nrs painBefore,
                @Nullable Nrs painDuring,
                @Nullable Nrs painAfter,
                @Nullable Integer effort,
                @Nullable String note) {
            this(painBefore, painDuring, painAfter, effort, note, Signs.UNTOLD);
        }

        /** Pain before, during and after, 0 to 10. */
        public static Feeling ofPain(int before, int during, int after) {
            return new Feeling(new Nrs(before), new Nrs(during), new Nrs(after), null, null);
        }

        boolean toldNothing() {
            return painBefore == null
                    && painDuring == null
                    && painAfter == null
                    && note == null
                    && signs.equals(Signs.UNTOLD);
        }
    }

    /**
     * What else was noticed; what was not told is null and never read as no.
     *
     * @param techniqueOk whether the movement stayed under control
     * @param distalSpread whether pain or tingling moved further down the leg or arm
     * @param newNeuro whether numbness or weakness is new
     */
    public record Signs(
            @Nullable Boolean techniqueOk,
            @Nullable Boolean distalSpread,
            @Nullable Boolean newNeuro) {
        /** Nothing told. */
        public static final Signs UNTOLD = new Signs(null, null, null);
    }

    /**
     * Who wrote it down when.
     *
     * @param doneAt when it was done
     * @param recordedAt when it was written down
     * @param enteredBy the account that did so
     */
    public record Entry(Instant doneAt, Instant recordedAt, UUID enteredBy) {}

    /**
     * One slot: a bout of one item on the session's day.
     *
     * @param itemId the program's item
     * @param bout 1 for the first of the day
     * @param completedSets sets done; 0 when it was left out
     * @param skipped why it was left out; null when any set was done
     * @param pain the highest while doing it; null when not told
     * @param spareReps repetitions of the last set that would still have been possible; null when not told
     */
    public record ExerciseLog(
            UUID itemId,
            int bout,
            int completedSets,
            @Nullable SkipReason skipped,
            @Nullable Nrs pain,
            @Nullable Integer spareReps) {

        /** A bout that was done. */
        public static ExerciseLog done(UUID itemId, int bout, int completedSets) {
            return new ExerciseLog(itemId, bout, completedSets, null, null, null);
        }

        /** A bout that was left out. */
        public static ExerciseLog skipped(UUID itemId, int bout, SkipReason reason) {
            return new ExerciseLog(itemId, bout, 0, reason, null, null);
        }
    }
}
