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
