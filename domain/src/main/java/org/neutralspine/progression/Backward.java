package org.neutralspine.progression;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;

/**
 * Finds one step back: the walking ladder's, the step before this one, an easier exercise of the catalogue, or less of the
 * same. Never more work, and never a higher level.
 */
final class Backward {

    private static final int NO_RISE = 0;

    private final Surroundings around;
    private final WalkingLadder walking;

    Backward(KnowledgeBase knowledge, Surroundings around) {
        this.around = around;
        this.walking = new WalkingLadder(knowledge.rulebook());
    }

    /**
     * The step back; empty when there is nothing less to do.
     *
     * @param factor what the dose is multiplied by then, above 0 to 1
     */
    Optional<Step> of(Track track, double factor) {
        Step back = walking(track)
                .or(() -> before(track))
                .or(() -> easier(track))
                .orElseGet(() -> less(track.prescription()));
        return Optional.of(scaled(back, factor)).filter(step -> !isSame(step, track.prescription()));
    }

    private Optional<Step> walking(Track track) {
        return walking.isFor(track.exerciseId())
                ? walking.down(track.prescription(), around.exercise(track), around.prescribing())
                : Optional.empty();
    }

    private Optional<Step> before(Track track) {
        Prescription before = track.before();
        if (before == null || walking.isFor(track.exerciseId()) || !isLess(before, track)) {
            return Optional.empty();
        }
        return Optional.of(
                new Step(Variable.STEP_BEFORE, before.exerciseId(), before.dose(), before.days(), before.loadKg()));
    }

    private boolean isLess(Prescription before, Track track) {
        boolean same = before.exerciseId().equals(track.exerciseId());
        Exercise then = around.exercise(before.exerciseId());
        boolean free = same || around.canComeIn(then);
        return around.prescribing().allows(before.exerciseId())
                && free
                && isNoHeavier(before.loadKg(), track.prescription().loadKg())
                && !around.isTooHeavy(before.loadKg())
                && then.level() <= around.exercise(track).level()
                && around.volume().mayFollow(track.prescription().dose(), before.dose(), NO_RISE);
    }

    private Optional<Step> easier(Track track) {
        Exercise exercise = around.exercise(track);
        return exercise.ladder().regressions().stream()
                .map(around::exercise)
                .filter(other -> other.level() <= exercise.level())
                .filter(around::canComeIn)
                .flatMap(other -> around.instead(track, other, Variable.COMPLEXITY, NO_RISE).stream())
                .findFirst();
    }

    /** One set less; with one set, two thirds of the repetitions or minutes; the same where that is the least there is. */
    private static Step less(Prescription item) {
        Dose dose = item.dose();
        Dose less = dose.sets() > 1 ? dose.withSets(dose.sets() - 1) : scaled(dose, 2.0 / 3);
        return Step.of(Variable.REPETITIONS, item, less);
    }

    /** Fewer repetitions; where a repetition is one or timed, fewer minutes, shorter holds or fewer sets. */
    private static Step scaled(Step step, double factor) {
        return new Step(step.variable(), step.exerciseId(), scaled(step.dose(), factor), step.days(), step.loadKg());
    }

    private static Dose scaled(Dose dose, double factor) {
        Integer minutes = dose.minutes();
        Integer reps = dose.reps();
        Integer hold = dose.holdSeconds();
        if (minutes != null) {
            return dose.withMinutes(share(minutes, factor));
        }
        if (reps != null && reps > 1) {
            return dose.withReps(share(reps, factor));
        }
        return hold == null ? dose.withSets(share(dose.sets(), factor)) : dose.withHoldSeconds(share(hold, factor));
    }

    private static int share(int number, double factor) {
        return Math.max(1, (int) Math.round(number * factor));
    }

    private static boolean isSame(Step step, Prescription item) {
        return step.exerciseId().equals(item.exerciseId())
                && step.dose().equals(item.dose())
                && isSameLoad(step.loadKg(), item.loadKg());
    }

    private static boolean isNoHeavier(@Nullable BigDecimal load, @Nullable BigDecimal than) {
        return load == null || (than != null && load.compareTo(than) <= 0);
    }

    private static boolean isSameLoad(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
