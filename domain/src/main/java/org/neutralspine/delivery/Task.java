package org.neutralspine.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * What a run is about.
 *
 * @param job the job's name
 * @param week the week reported; for the night, the week of the day it tells of
 * @param day the morning it is done for; null when a week's report is asked for whatever day people chose
 * @param onlySend whether nothing is composed: what waits is tried again
 */
public record Task(String job, TrainingWeek week, @Nullable LocalDate day, boolean onlySend) {

    /** The job of the weekly caseload report. */
    public static final String WEEKLY_REPORT = "weekly-report";

    /** The job of the night: exceptions and physicians' summaries. */
    public static final String NIGHTLY = "nightly";

    private static final int WHOLE_WEEK = 7;

    /** Refuses a night without its day with {@link IllegalArgumentException}. */
    public Task {
        if (job.equals(NIGHTLY) && day == null && !onlySend) {
            throw new IllegalArgumentException("a night is about a day");
        }
    }

    /** Everybody's report of {@code week}. */
    public static Task weekly(TrainingWeek week) {
        return new Task(WEEKLY_REPORT, week, null, false);
    }

    /** The reports of {@code week} of those whose day has come by the morning of {@code day}. */
    public static Task weekly(TrainingWeek week, LocalDate day) {
        return new Task(WEEKLY_REPORT, week, day, false);
    }

    /** The night before the morning of {@code day}; it tells of the days before. */
    public static Task nightly(LocalDate day) {
        return new Task(NIGHTLY, TrainingWeek.of(day.minusDays(1)), day, false);
    }

    /** Another attempt at what waits of {@code job} and {@code week}. */
    public static Task sending(String job, TrainingWeek week) {
        return new Task(job, week, null, true);
    }

    /** The last weekday (1 is Monday) that has come: of those who chose a later one nothing is due yet. */
    public int weekdayReached() {
        LocalDate morning = day;
        return morning == null || !week.next().contains(morning)
                ? WHOLE_WEEK
                : morning.getDayOfWeek().getValue();
    }

    /** The last day a night tells of. */
    public LocalDate asOf() {
        return night().minusDays(1);
    }

    /** The Monday of the fortnight's edition that is due by this night; editions are fourteen days apart for ever. */
    public LocalDate fortnight() {
        LocalDate monday = TrainingWeek.of(night()).monday();
        boolean between = Math.floorMod(Math.floorDiv(monday.toEpochDay(), WHOLE_WEEK), 2) != 0;
        return between ? monday.minusWeeks(1) : monday;
    }

    private LocalDate night() {
        LocalDate morning = day;
        if (morning == null) {
            throw new IllegalStateException("a task that is about no day has no night");
        }
        return morning;
    }
}
