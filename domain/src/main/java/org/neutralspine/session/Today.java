package org.neutralspine.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Verdict;
import org.neutralspine.program.Prescription;

/**
 * What a patient has to do on one day.
 *
 * @param day the hospital's day
 * @param answer what the gate says today; null while no intake is recorded
 * @param programId the version in force; null when there is none, or while the gate withholds
 * @param items what is due, in the order it is done; empty while the gate withholds
 * @param resting names of the exercises that were planned for the day and are not allowed on it: what was allowed when it was
 *     prescribed may not be any more
 * @param advice what fired rules tell the patient beside the exercises
 * @param minutesLeft minutes of the open bouts together, walking included
 */
public record Today(
        LocalDate day,
        Verdict.@Nullable Answer answer,
        @Nullable UUID programId,
        List<DueItem> items,
        List<String> resting,
        List<String> advice,
        int minutesLeft) {

    /** Copies the lists. */
    public Today {
        items = List.copyOf(items);
        resting = List.copyOf(resting);
        advice = List.copyOf(advice);
    }

    /** The same day with nothing to do. */
    public Today withoutTraining() {
        return new Today(day, answer, null, List.of(), List.of(), List.of(), 0);
    }

    /** The same day with other things to do. */
    public Today with(List<DueItem> others) {
        return new Today(day, answer, programId, others, resting, advice, minutesOf(others));
    }

    static int minutesOf(List<DueItem> items) {
        return items.stream().mapToInt(DueItem::minutesLeft).sum();
    }

    /** Bouts done so far. */
    public long done() {
        return items.stream()
                .flatMap(item -> item.bouts().stream())
                .filter(bout -> bout.state() == State.DONE)
                .count();
    }

    /** Bouts due in all. */
    public long due() {
        return items.stream().mapToLong(item -> item.bouts().size()).sum();
    }

    /**
     * One thing to do.
     *
     * @param itemId what a session's log names
     * @param prescription what and how much
     * @param exerciseName its name
     * @param bouts each bout of the day
     */
    public record DueItem(UUID itemId, Prescription prescription, String exerciseName, List<Bout> bouts) {

        /** Minutes of the open bouts together. */
        public int minutesLeft() {
            int open = (int)
                    bouts.stream().filter(bout -> bout.state() == State.OPEN).count();
            return prescription.dose().withBoutsPerDay(1).minutesPerDay() * open;
        }
    }

    /**
     * One bout.
     *
     * @param number 1 for the first of the day
     * @param state open, done or skipped
     * @param sessionId where it was logged; null while open
     * @param completedSets sets done
     */
    public record Bout(int number, State state, @Nullable UUID sessionId, int completedSets) {}

    /** How a bout stands. */
    public enum State {
        /** Not logged yet. */
        OPEN,
        /** At least one set done. */
        DONE,
        /** Left out, with a reason. */
        SKIPPED
    }
}
