package org.neutralspine.web.page;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.neutralspine.program.Prescription;

/** How long a program takes: the fullest day without walking, and walking on its own. */
final class Budget {

    private static final String WALKING = "aerobic";

    private Budget() {}

    static int minutesOfFullestDay(List<Prescription> items) {
        return Arrays.stream(DayOfWeek.values())
                .mapToInt(day -> items.stream()
                        .filter(item -> !isWalking(item) && item.days().contains(day))
                        .mapToInt(item -> item.dose().minutesPerDay())
                        .sum())
                .max()
                .orElse(0);
    }

    static int walking(List<Prescription> items) {
        return items.stream()
                .filter(Budget::isWalking)
                .mapToInt(item -> item.dose().minutesPerDay())
                .max()
                .orElse(0);
    }

    private static boolean isWalking(Prescription item) {
        return WALKING.equals(item.category());
    }
}
