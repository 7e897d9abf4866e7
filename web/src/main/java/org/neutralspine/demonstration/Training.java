package org.neutralspine.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SessionLog.Signs;
import org.neutralspine.session.SkipReason;

/** What an invented patient does of a day's program, and what they say about it; the same every time. */
final class Training {

    private static final long SEED = 20_261_121L;
    private static final int QUIET_DAYS = 9;
    private static final double HURTS = 5.5;

    private static final List<String> NOTES = List.of(
            "Went well today.",
            "The walk was the best part.",
            "A bit stiff in the morning, better afterwards.",
            "Did it together with my neighbour.",
            "Slept well last night.",
            "Long day at work, did the short version.");
    private static final List<String> SORE_NOTES =
            List.of("More pain since I carried the shopping.", "It has been sore for some days.", "Sat for too long.");
    private static final List<SkipReason> REASONS =
            List.of(SkipReason.NO_TIME, SkipReason.FORGOT, SkipReason.NO_TIME, SkipReason.UNWELL, SkipReason.OTHER);

    private final Person person;
    private final PainCourse pain;
    private final LocalDate today;

    Training(Person person, PainCourse pain, LocalDate today) {
        this.person = person;
        this.pain = pain;
        this.today = today;
    }

    /** Minutes after midnight at which this person usually sits down to write on {@code day}. */
    int minuteOf(LocalDate day) {
        int usual = 7 * 60 + person.number() * 97 % (13 * 60);
        return usual + dice(day).nextInt(50);
    }

    /** What is written down on {@code day}; empty when the day is missing. */
    Optional<SessionForm> on(LocalDate day, ProgramVersion program, Instant doneAt) {
        SplittableRandom dice = dice(day);
        double share = Math.sqrt(person.adherence() / 100.0);
        boolean sore = pain.usual(day) >= HURTS;
        if (isQuiet(day) || dice.nextDouble() >= share * (sore ? 0.9 : 1)) {
            return Optional.empty();
        }
        List<ExerciseLog> done = new ArrayList<>();
        for (ProgramVersion.Item item : program.items()) {
            if (item.prescription().days().contains(day.getDayOfWeek())) {
                bouts(item, share * (sore ? 0.8 : 1), sore, dice).forEach(done::add);
            }
        }
        return done.isEmpty() ? Optional.empty() : Optional.of(new SessionForm(doneAt, feeling(day, sore, dice), done));
    }

    private boolean isQuiet(LocalDate day) {
        return person.course() == Course.SILENT && ChronoUnit.DAYS.between(day, today) < QUIET_DAYS;
    }

    private static List<ExerciseLog> bouts(
            ProgramVersion.Item item, double share, boolean sore, SplittableRandom dice) {
        List<ExerciseLog> entries = new ArrayList<>();
        int sets = item.prescription().dose().sets();
        for (int bout = 1; bout <= item.prescription().dose().boutsPerDay(); bout++) {
            if (dice.nextDouble() < share) {
                boolean fewer = sets > 1 && dice.nextInt(8) == 0;
                entries.add(ExerciseLog.done(item.id(), bout, fewer ? sets - 1 : sets));
            } else if (dice.nextInt(5) < 2) {
                SkipReason reason = sore ? SkipReason.PAIN : REASONS.get(dice.nextInt(REASONS.size()));
                entries.add(ExerciseLog.skipped(item.id(), bout, reason));
            }
        }
        return entries;
    }

    private Feeling feeling(LocalDate day, boolean sore, SplittableRandom dice) {
        String note = note(sore, dice);
        if (dice.nextInt(14) == 0) {
            return new Feeling(null, null, null, null, note);
        }
        Nrs before = dice.nextInt(9) == 0 ? null : new Nrs(pain.said(day, 0, dice));
        Nrs during = new Nrs(pain.said(day, 0.4, dice));
        Nrs after = dice.nextInt(9) == 0 ? null : new Nrs(pain.said(day, -0.3, dice));
        return new Feeling(before, during, after, 3 + dice.nextInt(4), note, signs(dice));
    }

    /** How strong the pain is a day after training, if the patient answers. */
    Optional<Nrs> dayAfter(LocalDate day) {
        SplittableRandom dice = dice(day).split();
        return dice.nextInt(8) == 0 ? Optional.empty() : Optional.of(new Nrs(pain.said(day, 0, dice)));
    }

    private static Signs signs(SplittableRandom dice) {
        return dice.nextInt(10) == 0 ? Signs.UNTOLD : new Signs(dice.nextInt(12) > 0, false, false);
    }

    private static @Nullable String note(boolean sore, SplittableRandom dice) {
        if (dice.nextInt(12) > 0) {
            return null;
        }
        List<String> notes = sore ? SORE_NOTES : NOTES;
        return notes.get(dice.nextInt(notes.size()));
    }

    private SplittableRandom dice(LocalDate day) {
        return new SplittableRandom(SEED + person.number() * 10_007L + ChronoUnit.DAYS.between(day, today) * 31L);
    }
}
