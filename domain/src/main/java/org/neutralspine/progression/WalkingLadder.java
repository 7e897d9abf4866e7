package org.neutralspine.progression;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.program.Prescribing;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Then;

/** The steps a walker climbs, one a week at most; they are exempt from the limit on volume (DOSE-03). */
final class WalkingLadder {

    private final Optional<String> walk;
    private final List<Then.WalkingStep> steps;

    WalkingLadder(Rulebook rulebook) {
        Optional<Then.WalkingLadder> ladder = rulebook.rules().stream()
                .flatMap(rule -> rule.effects(Then.WalkingLadder.class))
                .findFirst();
        this.walk = ladder.map(Then.WalkingLadder::exercise);
        this.steps = ladder.map(Then.WalkingLadder::steps).orElse(List.of());
    }

    /** Whether an exercise is walked by the ladder. */
    boolean isFor(String exerciseId) {
        return walk.filter(exerciseId::equals).isPresent();
    }

    /** The next step; empty at the top. */
    Optional<Step> up(Prescription item, Exercise exercise, Prescribing prescribing) {
        int to = position(item.dose()) + 1;
        return to < steps.size() ? Optional.of(step(to, item, exercise, prescribing)) : Optional.empty();
    }

    /** The step before, or the last before it that asks for no more minutes a day; empty at the bottom. */
    Optional<Step> down(Prescription item, Exercise exercise, Prescribing prescribing) {
        for (int to = position(item.dose()) - 1; to >= 0; to--) {
            if (minutes(steps.get(to)) <= minutes(item.dose())) {
                return Optional.of(step(to, item, exercise, prescribing));
            }
        }
        return Optional.empty();
    }

    private Step step(int to, Prescription item, Exercise exercise, Prescribing prescribing) {
        Then.WalkingStep step = steps.get(to);
        int perWeek = step.perWeek() == null
                ? item.dose().perWeek()
                : step.perWeek().limit(item.dose().perWeek());
        List<DayOfWeek> days = prescribing.days(exercise, item.days(), perWeek);
        Dose dose = item.dose()
                .withBoutsPerDay(step.bouts())
                .withMinutes(step.minutes())
                .withPerWeek(days.size());
        return new Step(Variable.WALKING_STEP, item.exerciseId(), dose, days, item.loadKg());
    }

    /** The step the dose is at; between steps the last that asks for no more minutes a day; -1 for less than the first. */
    private int position(Dose dose) {
        int position = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).bouts() == dose.boutsPerDay()
                    && Objects.equals(dose.minutes(), steps.get(i).minutes())) {
                return i;
            }
            if (minutes(steps.get(i)) <= minutes(dose)) {
                position = i;
            }
        }
        return position;
    }

    private static int minutes(Dose dose) {
        Integer minutes = dose.minutes();
        return minutes == null ? 0 : minutes * dose.boutsPerDay();
    }

    private static int minutes(Then.WalkingStep step) {
        return step.bouts() * step.minutes();
    }
}
