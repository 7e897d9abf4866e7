package org.neutralspine.progression;

import java.util.List;
import java.util.Optional;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescribing;
import org.neutralspine.program.Prescription;
import org.neutralspine.rule.Then;

/** What is left of a program on a day that begins with more pain (PAIN-07): the easiest exercises, less of them, short walks. */
public final class LightDay {

    private final Catalogue catalogue;

    /** Over the exercises of a catalogue. */
    public LightDay(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The prescriptions of the day, in order, each with its dose for today; those above the level are left out. */
    public List<Prescription> of(Then.LightSession light, List<Prescription> items) {
        return items.stream().flatMap(item -> lighter(light, item).stream()).toList();
    }

    private Optional<Prescription> lighter(Then.LightSession light, Prescription item) {
        return catalogue
                .find(item.exerciseId())
                .filter(exercise -> exercise.level() <= light.maxLevel())
                .map(exercise -> with(
                        item, Prescribing.isWalk(exercise) ? walk(light, item.dose()) : share(light, item.dose())));
    }

    private static Dose walk(Then.LightSession light, Dose dose) {
        Integer minutes = dose.minutes();
        return minutes == null ? dose : dose.withMinutes(Math.min(minutes, light.walkingBoutMinutes()));
    }

    /** Fewer sets; with one set fewer repetitions, with one repetition fewer minutes. Rounded up, so that something is left. */
    private static Dose share(Then.LightSession light, Dose dose) {
        Integer reps = dose.reps();
        Integer minutes = dose.minutes();
        if (dose.sets() > 1) {
            return dose.withSets(part(light, dose.sets()));
        }
        if (reps != null && reps > 1) {
            return dose.withReps(part(light, reps));
        }
        return minutes == null ? dose : dose.withMinutes(part(light, minutes));
    }

    private static int part(Then.LightSession light, int number) {
        return (number * light.numerator() + light.denominator() - 1) / light.denominator();
    }

    private static Prescription with(Prescription item, Dose dose) {
        return new Prescription(
                item.exerciseId(), item.category(), item.slot(), dose, item.days(), item.loadKg(), item.why());
    }
}
