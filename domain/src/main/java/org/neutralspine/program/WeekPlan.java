package org.neutralspine.program;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neutralspine.exercise.Dose;

/**
 * Spreads items over the week: at most five of them and so many minutes on any one day, loaded work with days of rest
 * between. Items take turns, one day each, so that a full week cuts no item off; an item that finds no more room trains on
 * fewer days.
 */
final class WeekPlan {

    private static final int ITEMS_A_DAY = 5;
    private static final int HOURS_A_DAY = 24;
    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());

    private final int secondsADay;
    private final Map<DayOfWeek, Integer> seconds = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, Integer> items = new EnumMap<>(DayOfWeek.class);

    WeekPlan(int minutesADay) {
        this.secondsADay = minutesADay * 60;
    }

    /** A plan for walks, which have no daily budget. */
    static WeekPlan unlimited() {
        return new WeekPlan(24 * 60);
    }

    /**
     * One item that wants days.
     *
     * @param dose its dose
     * @param minHoursBetween least hours between two of its days
     */
    record Wish(Dose dose, int minHoursBetween) {
        int gapDays() {
            return Math.max(1, (minHoursBetween + HOURS_A_DAY - 1) / HOURS_A_DAY);
        }
    }

    /** The days each item gets, in the order of the wishes. */
    List<Set<DayOfWeek>> spread(List<Wish> wishes) {
        List<Set<DayOfWeek>> days = new ArrayList<>();
        wishes.forEach(wish -> days.add(EnumSet.noneOf(DayOfWeek.class)));
        boolean placed = true;
        while (placed) {
            placed = false;
            for (int i = 0; i < wishes.size(); i++) {
                placed |= place(wishes.get(i), days.get(i));
            }
        }
        return days;
    }

    /** The minutes of the fullest day. */
    int fullestDay() {
        return Dose.minutesOf(
                seconds.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private boolean place(Wish wish, Set<DayOfWeek> taken) {
        if (taken.size() >= wish.dose().perWeek()) {
            return false;
        }
        Optional<DayOfWeek> best = WEEK.stream()
                .filter(day -> !taken.contains(day) && hasRoom(day, wish) && rested(day, taken, wish))
                .max(Comparator.comparingInt((DayOfWeek day) -> distance(day, taken))
                        .thenComparing(day -> -items.getOrDefault(day, 0))
                        .thenComparing(day -> -seconds.getOrDefault(day, 0))
                        .thenComparing(Comparator.reverseOrder()));
        best.ifPresent(day -> {
            taken.add(day);
            items.merge(day, 1, Integer::sum);
            seconds.merge(day, wish.dose().secondsPerDay(), Integer::sum);
        });
        return best.isPresent();
    }

    private boolean hasRoom(DayOfWeek day, Wish wish) {
        return items.getOrDefault(day, 0) < ITEMS_A_DAY
                && seconds.getOrDefault(day, 0) + wish.dose().secondsPerDay() <= secondsADay;
    }

    private static boolean rested(DayOfWeek day, Set<DayOfWeek> taken, Wish wish) {
        return distance(day, taken) >= wish.gapDays();
    }

    /** Days to the nearest day taken, around the week; more than any distance when none is taken. */
    private static int distance(DayOfWeek day, Set<DayOfWeek> taken) {
        int nearest = WEEK.size();
        for (DayOfWeek other : taken) {
            int apart = Math.floorMod(day.getValue() - other.getValue(), WEEK.size());
            nearest = Math.min(nearest, Math.min(apart, WEEK.size() - apart));
        }
        return nearest;
    }
}
