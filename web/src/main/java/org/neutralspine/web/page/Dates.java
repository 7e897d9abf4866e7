package org.neutralspine.web.page;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Days and times as they are shown.
 *
 * @param zone the hospital's
 */
public record Dates(ZoneId zone) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    /** Such as Saturday 21 November. */
    public String weekday(LocalDate day) {
        return LONG.format(day);
    }

    /** Such as 21 November 2026. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day at {@code at}, such as 21 November 2026. */
    public String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }

    /** Such as 21 Nov. */
    public String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /** Such as 21 Nov 2026, 9:12. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    /** Such as 9:12. */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    /** Completed weeks from {@code begin} to {@code today}. */
    public static long weeks(LocalDate begin, LocalDate today) {
        return Math.max(0, ChronoUnit.WEEKS.between(begin, today));
    }

    /** Days of the week in words, such as Mon, Wed, Fri; every day if there are seven. */
    public static String days(Words words, List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return words.say("days.every");
        }
        return days.stream().map(day -> words.say("day." + key(day))).collect(Collectors.joining(", "));
    }

    /** The three letters by which the API names a day. */
    public static String key(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
