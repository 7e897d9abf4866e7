package org.neutralspine.web.page;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Change;
import org.neutralspine.program.Prescription;
import org.neutralspine.web.page.view.Choice;
import org.neutralspine.web.page.view.ProgramView;
import org.neutralspine.web.page.view.Typed;

/** The dose of one item as a form, and back; only what the dose has can be changed. */
final class DoseForm {

    private DoseForm() {}

    static List<ProgramView.DoseNumber> numbers(Words words, Dose dose) {
        List<ProgramView.DoseNumber> numbers = new ArrayList<>();
        numbers.add(new ProgramView.DoseNumber("sets", words.say("program.dose.sets"), dose.sets(), 1, 20));
        add(numbers, "reps", words.say("program.dose.reps"), dose.reps(), 100);
        add(numbers, "hold", words.say("program.dose.hold"), dose.holdSeconds(), 600);
        add(numbers, "minutes", words.say("program.dose.minutes"), dose.minutes(), 120);
        numbers.add(new ProgramView.DoseNumber("bouts", words.say("program.dose.bouts"), dose.boutsPerDay(), 1, 10));
        return numbers;
    }

    private static void add(
            List<ProgramView.DoseNumber> numbers, String name, String label, @Nullable Integer value, int max) {
        if (value != null) {
            numbers.add(new ProgramView.DoseNumber(name, label, value, name.equals("hold") ? 0 : 1, max));
        }
    }

    static List<Choice> days(Words words, Prescription item) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(
                        Dates.key(day),
                        words.say("day." + Dates.key(day)),
                        item.days().contains(day)))
                .toList();
    }

    static Change read(Change before, Typed typed) {
        Dose was = Objects.requireNonNull(before.dose());
        Dose dose = was.withSets(Numbers.whole(typed.get("sets"), was.sets()))
                .withReps(number(typed, "reps", was.reps()))
                .withHoldSeconds(number(typed, "hold", was.holdSeconds()))
                .withMinutes(number(typed, "minutes", was.minutes()))
                .withBoutsPerDay(Numbers.whole(typed.get("bouts"), was.boutsPerDay()));
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> typed.has("day", Dates.key(day)))
                .toList();
        return new Change(before.exerciseId(), dose.withPerWeek(days.size()), days, before.loadKg(), before.why());
    }

    private static @Nullable Integer number(Typed typed, String name, @Nullable Integer was) {
        Integer given = Numbers.whole(typed.get(name));
        return was == null || given == null ? was : given;
    }
}
