package org.neutralspine.exercise;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise.
 *
 * @param sets sets in one bout, 0 (not prescribed) to 20
 * @param reps repetitions in one set; null when the set is timed only
 * @param holdSeconds seconds each repetition is held; null when it is not held
 * @param minutes minutes of one bout; null when it is counted in repetitions
 * @param boutsPerDay bouts on a training day, at least 1
 * @param perWeek training days a week, 0 (not prescribed) to 7
 * @param eachSide whether it is done once on each side
 * @param restSeconds rest after each set
 * @param effort rate of perceived exertion 0-10 to aim at; null when none is named
 */
public record Dose(
        int sets,
        @Nullable Integer reps,
        @Nullable Integer holdSeconds,
        @Nullable Integer minutes,
        int boutsPerDay,
        int perWeek,
        boolean eachSide,
        int restSeconds,
        @Nullable Integer effort) {

    /** The least seconds one repetition takes, also when it is not held. */
    static final int SECONDS_PER_REP = 4;

    private static final int SECONDS_PER_MINUTE = 60;

    /**
     * The seconds one training day takes: sets of timed minutes or of repetitions, on one or both sides, with the rest after
     * each set, in every bout.
     */
    public int secondsPerDay() {
        int perRep = minutes != null
                ? minutes * SECONDS_PER_MINUTE
                : Math.max(holdSeconds == null ? 0 : holdSeconds, SECONDS_PER_REP);
        int perSet = (reps == null ? 1 : reps) * perRep * (eachSide ? 2 : 1) + restSeconds;
        return sets * perSet * boutsPerDay;
    }

    /** The minutes one training day takes, rounded up. */
    public int minutesPerDay() {
        return minutesOf(secondsPerDay());
    }

    /**
     * Seconds of work a week, rest not counted: sets times repetitions times the hold (or 4 s without one) or the minutes,
     * on one or both sides, in every bout, on every day.
     */
    public int workSecondsPerWeek() {
        int unheld = holdSeconds == null ? SECONDS_PER_REP : holdSeconds;
        int unit = minutes == null ? unheld : minutes * SECONDS_PER_MINUTE;
        return sets * (reps == null ? 1 : reps) * unit * (eachSide ? 2 : 1) * boutsPerDay * perWeek;
    }

    /** By how many percent the work of a week is more than that of another dose; below 0 when it is less. */
    public double risePercentOver(Dose before) {
        return 100.0 * (workSecondsPerWeek() - before.workSecondsPerWeek()) / Math.max(1, before.workSecondsPerWeek());
    }

    /** Whole minutes for some seconds, rounded up. */
    public static int minutesOf(int seconds) {
        return Math.floorDiv(seconds + SECONDS_PER_MINUTE - 1, SECONDS_PER_MINUTE);
    }

    /** The same with other sets. */
    public Dose withSets(int other) {
        return new Dose(other, reps, holdSeconds, minutes, boutsPerDay, perWeek, eachSide, restSeconds, effort);
    }

    /** The same with other repetitions. */
    public Dose withReps(@Nullable Integer other) {
        return new Dose(sets, other, holdSeconds, minutes, boutsPerDay, perWeek, eachSide, restSeconds, effort);
    }

    /** The same with another hold. */
    public Dose withHoldSeconds(@Nullable Integer other) {
        return new Dose(sets, reps, other, minutes, boutsPerDay, perWeek, eachSide, restSeconds, effort);
    }

    /** The same with other minutes. */
    public Dose withMinutes(@Nullable Integer other) {
        return new Dose(sets, reps, holdSeconds, other, boutsPerDay, perWeek, eachSide, restSeconds, effort);
    }

    /** The same with other bouts a day. */
    public Dose withBoutsPerDay(int other) {
        return new Dose(sets, reps, holdSeconds, minutes, other, perWeek, eachSide, restSeconds, effort);
    }

    /** The same on another number of days. */
    public Dose withPerWeek(int other) {
        return new Dose(sets, reps, holdSeconds, minutes, boutsPerDay, other, eachSide, restSeconds, effort);
    }
}
