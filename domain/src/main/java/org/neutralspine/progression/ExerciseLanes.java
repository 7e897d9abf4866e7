package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.progression.Forward.Outlook;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;

/** Another exercise: a longer lever at the same level, or a higher level once its gates are met. */
final class ExerciseLanes {

    private final Surroundings around;
    private final LevelGates gates;

    ExerciseLanes(KnowledgeBase knowledge, Surroundings around) {
        this.around = around;
        this.gates = new LevelGates(
                knowledge.rulebook(),
                around.review().preview().verdict().assessment().facts(),
                around.review().levelTests());
    }

    /** A progression of the catalogue at the same level. */
    Optional<Outlook> sameLevel(Track track) {
        int level = around.exercise(track).level();
        return first(track, Variable.LEVER, other -> other.level() == level);
    }

    /** A progression of the catalogue at a higher level. */
    Optional<Outlook> nextLevel(Track track) {
        int level = around.exercise(track).level();
        return first(track, Variable.COMPLEXITY, other -> other.level() > level);
    }

    private Optional<Outlook> first(Track track, Variable variable, Predicate<Exercise> wanted) {
        Exercise exercise = around.exercise(track);
        List<Outlook> outlooks = exercise.ladder().progressions().stream()
                .map(around::exercise)
                .filter(wanted)
                .filter(around::canComeIn)
                .flatMap(other -> around.instead(track, other, variable, other.level()).stream())
                .map(step -> outlook(track, exercise, step))
                .toList();
        return outlooks.stream()
                .filter(Outlook::isOpen)
                .findFirst()
                .or(() -> outlooks.stream().findFirst());
    }

    private Outlook outlook(Track track, Exercise exercise, Step step) {
        int level = around.exercise(step.exerciseId()).level();
        List<GateCheck> checks = new ArrayList<>(gates.between(exercise.level(), level));
        checks.add(around.rises(track, step, level));
        checks.add(around.dayHasRoom(track, step));
        return new Outlook(step, checks);
    }
}
