package org.neutralspine.progression;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Dose;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescribing;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Then;

/** What a step has to fit into: the other prescriptions, the week, and what is allowed. */
final class Surroundings {

    private final Catalogue catalogue;
    private final Review review;
    private final Prescribing prescribing;
    private final Volume volume;
    private final Then.LimitProgram size;

    Surroundings(KnowledgeBase knowledge, Review review) {
        this.catalogue = knowledge.catalogue();
        this.review = review;
        this.prescribing = Prescribing.of(knowledge, review.preview());
        this.volume = new Volume(knowledge.rulebook());
        this.size = knowledge.rulebook().rules().stream()
                .flatMap(rule -> rule.effects(Then.LimitProgram.class))
                .findFirst()
                .orElse(new Then.LimitProgram(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    Review review() {
        return review;
    }

    Prescribing prescribing() {
        return prescribing;
    }

    Volume volume() {
        return volume;
    }

    Exercise exercise(Track track) {
        return catalogue.get(track.exerciseId());
    }

    Exercise exercise(String id) {
        return catalogue.get(id);
    }

    /** Whether an exercise may come in now: allowed, at hand, and not in the program already. */
    boolean canComeIn(Exercise exercise) {
        return prescribing.canBegin(exercise)
                && review.tracks().stream()
                        .noneMatch(track -> track.exerciseId().equals(exercise.id()));
    }

    /** The heaviest load in kilograms today; null when none is named. */
    @Nullable
    BigDecimal liftLimitKg() {
        return review.preview().verdict().assessment().tolerance().liftLimitKg();
    }

    /** Whether a load is above today's limit. */
    boolean isTooHeavy(@Nullable BigDecimal loadKg) {
        BigDecimal limit = liftLimitKg();
        return loadKg != null && limit != null && loadKg.compareTo(limit) > 0;
    }

    /** Another exercise in the place of one, with a beginner's dose that asks for no more work than a level may rise. */
    Optional<Step> instead(Track track, Exercise other, Variable variable, int risingAsLevel) {
        Prescription item = track.prescription();
        Dose start = prescribing.start(other);
        List<DayOfWeek> days = prescribing.days(
                other, item.days(), Math.min(start.perWeek(), item.days().size()));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return volume.cutToFollow(item.dose(), start.withPerWeek(days.size()), risingAsLevel)
                .map(dose -> new Step(variable, other.id(), dose, days, null));
    }

    /** Whether the fullest day still has room after a step; walks do not count (SEL-01). */
    GateCheck dayHasRoom(Track track, Step step) {
        int fullest = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            int seconds = 0;
            for (Track other : review.tracks()) {
                boolean changes = other.equals(track);
                List<DayOfWeek> days =
                        changes ? step.days() : other.prescription().days();
                Dose dose = changes ? step.dose() : other.prescription().dose();
                if (days.contains(day) && !Prescribing.isWalk(exercise(other))) {
                    seconds += dose.secondsPerDay();
                }
            }
            fullest = Math.max(fullest, Dose.minutesOf(seconds));
        }
        String text = "minutes on the fullest day: at most " + size.maxMinutes() + ", then " + fullest;
        return new GateCheck("SEL-01", text, fullest <= size.maxMinutes());
    }

    /** What a step does to the week's work, as a check. */
    GateCheck rises(Track track, Step step, int level) {
        double rise = step.dose().risePercentOver(track.prescription().dose());
        String text = "work of the week: at most " + volume.most(level) + " percent more, then "
                + Requirements.number(Math.round(rise * 10) / 10.0);
        return new GateCheck(
                "DOSE-04", text, volume.mayFollow(track.prescription().dose(), step.dose(), level));
    }
}
