package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.progression.Forward.Outlook;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;

/** More of the same: repetitions, minutes, the walking ladder, longer holds. */
final class AmountLanes {

    /** No set, bout or hold gets longer than the catalogue's and a quarter of it; then another variable's turn comes. */
    private static final double FURTHEST = 1.25;

    /** The most repetitions a set grows by in one step. */
    private static final int REPS_A_STEP = 2;

    /** The longest a bout grows in one step, minutes. */
    private static final int MINUTES_A_STEP = 5;

    private final Surroundings around;
    private final WalkingLadder walking;

    AmountLanes(KnowledgeBase knowledge, Surroundings around) {
        this.around = around;
        this.walking = new WalkingLadder(knowledge.rulebook());
    }

    /** More repetitions, longer bouts, or the next step of the walking ladder. */
    Optional<Outlook> more(Track track) {
        Exercise exercise = around.exercise(track);
        Dose dose = track.prescription().dose();
        if (walking.isFor(exercise.id())) {
            return walking.up(track.prescription(), exercise, around.prescribing())
                    .map(step -> new Outlook(step, List.of()));
        }
        Variable variable = dose.minutes() == null ? Variable.REPETITIONS : Variable.MINUTES;
        return first(track, variable, dose.minutes() == null ? repetitions(exercise, dose) : minutes(exercise, dose));
    }

    /** Longer holds. */
    Optional<Outlook> longer(Track track) {
        Exercise exercise = around.exercise(track);
        Dose dose = track.prescription().dose();
        Integer hold = dose.holdSeconds();
        Integer usual = exercise.defaultDose().holdSeconds();
        if (hold == null || usual == null || hold + 1 > furthest(usual)) {
            return Optional.empty();
        }
        return first(track, Variable.HOLD_TIME, Stream.of(dose.withHoldSeconds(hold + 1)));
    }

    /** One or two repetitions more in each set; where that is too much or too long, one set more of shorter ones. */
    private static Stream<Dose> repetitions(Exercise exercise, Dose dose) {
        Integer reps = dose.reps();
        Integer usual = exercise.defaultDose().reps();
        if (reps == null || usual == null) {
            return Stream.of();
        }
        List<Dose> doses = new ArrayList<>();
        IntStream.iterate(REPS_A_STEP, more -> more > 0, more -> more - 1)
                .map(more -> reps + more)
                .filter(more -> more <= furthest(usual))
                .forEach(more -> doses.add(dose.withReps(more)));
        if (dose.sets() < exercise.defaultDose().sets()) {
            int sets = dose.sets() + 1;
            IntStream.iterate(reps, r -> r >= (usual + 1) / 2, r -> r - 1)
                    .filter(r -> sets * r > dose.sets() * reps)
                    .forEach(r -> doses.add(dose.withSets(sets).withReps(r)));
        }
        return doses.stream();
    }

    private static Stream<Dose> minutes(Exercise exercise, Dose dose) {
        Integer minutes = dose.minutes();
        Integer usual = exercise.defaultDose().minutes();
        if (minutes == null || usual == null) {
            return Stream.of();
        }
        return IntStream.iterate(MINUTES_A_STEP, more -> more > 0, more -> more - 1)
                .map(more -> minutes + more)
                .filter(more -> more <= furthest(usual))
                .mapToObj(dose::withMinutes);
    }

    /** The first dose that is within every limit; else the first that the dosing rules leave alone, with what it lacks. */
    private Optional<Outlook> first(Track track, Variable variable, Stream<Dose> doses) {
        Exercise exercise = around.exercise(track);
        List<Outlook> outlooks = doses.filter(dose -> around.prescribing().keeps(exercise, dose))
                .map(dose -> outlook(track, Step.of(variable, track.prescription(), dose), exercise.level()))
                .toList();
        return outlooks.stream()
                .filter(Outlook::isOpen)
                .findFirst()
                .or(() -> outlooks.stream().reduce((some, smaller) -> smaller));
    }

    private Outlook outlook(Track track, Step step, int level) {
        return new Outlook(step, List.of(around.rises(track, step, level), around.dayHasRoom(track, step)));
    }

    private static int furthest(int usual) {
        return (int) Math.ceil(usual * FURTHEST);
    }
}
