package org.neutralspine.session;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.SessionLog.ExerciseLog;

/**
 * How one exercise went with one patient, over every program it stood in.
 *
 * @param exerciseId of the catalogue
 * @param times bouts done
 * @param told for how many of them the patient told the pain; what was not told counts nowhere, and never as 0
 * @param meanPain mean of the pain told, 0 to 10 with one decimal; null when none was told
 * @param leftOutForPain bouts left out because of pain
 * @param last the last day it was done; null when it never was
 */
public record ExerciseHistory(
        String exerciseId,
        int times,
        int told,
        @Nullable BigDecimal meanPain,
        int leftOutForPain,
        @Nullable LocalDate last) {

    /**
     * The history of each exercise in {@code logs}: the one that hurt most first, those without any pain told last.
     *
     * @param exercises the exercise of each item; an item that is not among them is left out
     */
    public static List<ExerciseHistory> of(List<SessionLog> logs, Map<UUID, String> exercises) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (SessionLog log : logs) {
            for (ExerciseLog entry : log.exercises()) {
                String exercise = exercises.get(entry.itemId());
                if (exercise != null) {
                    tallies.computeIfAbsent(exercise, id -> new Tally()).add(log.day(), entry);
                }
            }
        }
        return tallies.entrySet().stream()
                .map(tally -> tally.getValue().sum(tally.getKey()))
                .sorted(comparing(ExerciseHistory::meanPain, nullsLast(reverseOrder()))
                        .thenComparing(ExerciseHistory::leftOutForPain, reverseOrder())
                        .thenComparing(ExerciseHistory::exerciseId))
                .toList();
    }

    /** What was added up so far of one exercise. */
    private static final class Tally {
        private int times;
        private int told;
        private int pain;
        private int leftOut;
        private @Nullable LocalDate last;

        void add(LocalDate day, ExerciseLog entry) {
            if (entry.completedSets() == 0) {
                leftOut += entry.skipped() == SkipReason.PAIN ? 1 : 0;
                return;
            }
            times++;
            Nrs score = entry.pain();
            if (score != null) {
                told++;
                pain += score.value();
            }
            if (last == null || day.isAfter(last)) {
                last = day;
            }
        }

        ExerciseHistory sum(String exercise) {
            BigDecimal mean = told == 0
                    ? null
                    : BigDecimal.valueOf(pain).divide(BigDecimal.valueOf(told), 1, RoundingMode.HALF_UP);
            return new ExerciseHistory(exercise, times, told, mean, leftOut, last);
        }
    }
}
