package org.neutralspine.web.page;

import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;

/** Says a dose as a patient reads it, such as {@code 2 × 8 on each side}. */
final class DoseWords {

    private DoseWords() {}

    static String say(Words words, Prescription item) {
        int bouts = item.dose().boutsPerDay();
        return bouts > 1 ? sayOnce(words, item) + words.say("dose.bouts", bouts) : sayOnce(words, item);
    }

    /** One bout of it. */
    static String sayOnce(Words words, Prescription item) {
        Dose dose = item.dose();
        String text = amount(words, dose);
        if (dose.eachSide()) {
            text += " " + words.say("dose.side");
        }
        if (item.loadKg() != null) {
            text += " "
                    + words.say("dose.load", item.loadKg().stripTrailingZeros().toPlainString());
        }
        return text;
    }

    /** The same in plain words, such as {@code 2 sets of 8 repetitions on each side, each held for 10 seconds}. */
    static String plain(Words words, Prescription item) {
        Dose dose = item.dose();
        String text = plainAmount(words, dose);
        if (dose.eachSide()) {
            text += " " + words.say("dose.side");
        }
        if (item.loadKg() != null) {
            text += " "
                    + words.say("dose.load", item.loadKg().stripTrailingZeros().toPlainString());
        }
        Integer hold = dose.holdSeconds();
        if (dose.minutes() == null && dose.reps() != null && hold != null && hold > 0) {
            text += words.say("dose.plain.hold", hold);
        }
        return dose.boutsPerDay() > 1 ? text + words.say("dose.bouts", dose.boutsPerDay()) : text;
    }

    private static String plainAmount(Words words, Dose dose) {
        if (dose.minutes() != null) {
            return words.count("dose.plain.minutes", dose.minutes());
        }
        Integer reps = dose.reps();
        Integer hold = dose.holdSeconds();
        String once = reps == null
                ? words.count("dose.plain.seconds", hold == null ? 0 : hold)
                : words.count("dose.plain.reps", reps);
        if (dose.sets() == 1) {
            return once;
        }
        return words.say(reps == null ? "dose.plain.times" : "dose.plain.sets", dose.sets(), once);
    }

    private static String amount(Words words, Dose dose) {
        Integer reps = dose.reps();
        Integer hold = dose.holdSeconds();
        if (dose.minutes() != null) {
            return words.say("dose.minutes", dose.minutes());
        }
        if (reps == null) {
            return words.say("dose.sets.hold", dose.sets(), hold == null ? 0 : hold);
        }
        return hold == null || hold == 0
                ? words.say("dose.sets.reps", dose.sets(), reps)
                : words.say("dose.reps.hold", dose.sets(), reps, hold);
    }
}
