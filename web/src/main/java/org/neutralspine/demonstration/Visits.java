package org.neutralspine.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When an invented patient is at the hospital: working days, never further apart than a screening stays fresh.
 *
 * @param first the day they came
 * @param decided the day the physician answered; the first day when nobody had to be asked
 * @param starts the day the first program is made
 * @param later the days it is looked at again
 */
record Visits(LocalDate first, LocalDate decided, LocalDate starts, List<LocalDate> later) {

    /** A screening is fresh for 28 days; two are left for weekends. */
    private static final int LONGEST_GAP = 26;

    private static final int QUIET_DAYS = 11;

    static Visits of(Person person, LocalDate today, boolean asksPhysician) {
        LocalDate first = workingDay(today.minusWeeks(person.weeksInCare()));
        LocalDate decided = asksPhysician ? nextWorkingDay(first) : first;
        LocalDate starts = asksPhysician ? nextWorkingDay(decided) : first;
        LocalDate last = workingDay(today.minusDays(daysSinceLast(person)));
        return new Visits(first, decided, starts, between(starts, last));
    }

    private static int daysSinceLast(Person person) {
        return switch (person.course()) {
            case SILENT, FLARING -> QUIET_DAYS;
            default -> 2 + person.number() % 6;
        };
    }

    private static List<LocalDate> between(LocalDate starts, LocalDate last) {
        long days = last.toEpochDay() - starts.toEpochDay();
        List<LocalDate> visits = new ArrayList<>();
        if (days >= QUIET_DAYS) {
            long count = (days + LONGEST_GAP - 1) / LONGEST_GAP;
            for (long i = 1; i <= count; i++) {
                visits.add(workingDay(starts.plusDays(days * i / count)));
            }
        }
        return List.copyOf(visits);
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(3) : day.plusDays(1);
    }
}
