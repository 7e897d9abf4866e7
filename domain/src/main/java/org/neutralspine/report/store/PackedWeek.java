package org.neutralspine.report.store;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A week as {@code session_week} keeps it: five characters a day, Monday first. Three digits of slots done and two of the
 * day's pain point, {@code --} without one; {@code -----} for a day without a session.
 */
final class PackedWeek {

    private static final int DAYS = 7;
    private static final int SLOTS = 3;
    private static final int EACH = 5;

    private PackedWeek() {}

    /** Tells {@code facts} of the week's days with a session. */
    static void read(LocalDate monday, String days, Facts facts) {
        for (int day = 0; day < DAYS; day++) {
            int at = day * EACH;
            if (days.charAt(at) != '-') {
                LocalDate date = monday.plusDays(day);
                facts.done(date, number(days, at, at + SLOTS));
                facts.report(date, point(days, at + SLOTS, at + EACH));
            }
        }
    }

    private static OptionalInt point(String days, int from, int to) {
        return days.charAt(from) == '-' ? OptionalInt.empty() : OptionalInt.of(number(days, from, to));
    }

    private static int number(String days, int from, int to) {
        return Integer.parseInt(days, from, to, 10);
    }
}
