package org.neutralspine.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * One training week: Monday 00:00 to the next Monday 00:00 in the hospital's zone, named as ISO 8601 does, such as
 * {@code 2026-W46}. Around a change of clocks it lasts 167 or 169 hours.
 *
 * @param monday the first day, always a Monday
 */
public record TrainingWeek(LocalDate monday) implements Comparable<TrainingWeek> {

    private static final DateTimeFormatter ISO_WEEK_DATE = DateTimeFormatter.ISO_WEEK_DATE.withLocale(Locale.ROOT);

    /** Refuses a first day that is not a Monday with {@link IllegalArgumentException}. */
    public TrainingWeek {
        if (monday.getDayOfWeek() != java.time.DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a training week begins on a Monday, not on " + monday);
        }
    }

    /** The week that holds {@code day}. */
    public static TrainingWeek of(LocalDate day) {
        return new TrainingWeek(day.with(java.time.DayOfWeek.MONDAY));
    }

    /**
     * Reads an ISO week such as {@code 2026-W46}.
     *
     * @throws IllegalArgumentException if the text is anything else, or names a week that year does not have
     */
    public static TrainingWeek parse(String text) {
        if (!text.matches("\\d{4}-W\\d{2}")) {
            throw new IllegalArgumentException("a week is written like 2026-W46");
        }
        try {
            return new TrainingWeek(LocalDate.parse(text + "-1", ISO_WEEK_DATE));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the year has no such week", e);
        }
    }

    /** The last day, a Sunday. */
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The week after this one. */
    public TrainingWeek next() {
        return new TrainingWeek(monday.plusWeeks(1));
    }

    /** The week before this one. */
    public TrainingWeek previous() {
        return new TrainingWeek(monday.minusWeeks(1));
    }

    /** The first instant of the week in {@code zone}; belongs to the week. */
    public Instant start(ZoneId zone) {
        return monday.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the week in {@code zone}; belongs to the next week. */
    public Instant end(ZoneId zone) {
        return next().start(zone);
    }

    /** Whether {@code day} lies in the week. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(next().monday);
    }

    @Override
    public int compareTo(TrainingWeek other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
