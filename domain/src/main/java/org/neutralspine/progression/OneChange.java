package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.exercise.ExerciseGroup;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;

/**
 * Lets one variable of one exercise group advance at a time, so that a reaction can be traced (PROG-02): the one that has
 * waited longest, then the first of the program. The walking ladder climbs by its own rule beside it (DOSE-03).
 */
final class OneChange {

    private static final String RULE = "PROG-02";

    private final KnowledgeBase knowledge;

    OneChange(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    private record Change(ExerciseGroup group, Variable variable, int waited) {}

    List<Proposal> among(List<Track> tracks, List<Proposal> proposals) {
        Change chosen = null;
        for (int i = 0; i < tracks.size(); i++) {
            Change change = change(tracks.get(i), proposals.get(i));
            if (change != null && (chosen == null || change.waited() > chosen.waited())) {
                chosen = change;
            }
        }
        List<Proposal> narrowed = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            narrowed.add(narrowed(proposals.get(i), change(tracks.get(i), proposals.get(i)), chosen));
        }
        return narrowed;
    }

    private @Nullable Change change(Track track, Proposal proposal) {
        return proposal.step()
                .filter(step -> proposal.kind() == ProposalKind.ADVANCE)
                .map(Step::variable)
                .filter(variable -> variable != Variable.WALKING_STEP)
                .flatMap(variable -> group(proposal).map(group -> new Change(group, variable, track.weeksAtStep())))
                .orElse(null);
    }

    private Optional<ExerciseGroup> group(Proposal proposal) {
        return knowledge
                .catalogue()
                .find(proposal.exerciseId())
                .map(Exercise::category)
                .map(ExerciseGroup::of);
    }

    private static Proposal narrowed(Proposal proposal, @Nullable Change change, @Nullable Change chosen) {
        if (change == null || chosen == null) {
            return proposal;
        }
        String text = "one change at a time: " + chosen.group().word() + " ("
                + chosen.variable().word() + ")";
        boolean isTheOne = change.group() == chosen.group() && change.variable() == chosen.variable();
        List<GateCheck> gates = new ArrayList<>(proposal.gates());
        gates.add(new GateCheck(RULE, text, isTheOne));
        return isTheOne
                ? new Proposal(
                        proposal.kind(),
                        proposal.exerciseId(),
                        proposal.next(),
                        gates,
                        proposal.ruleIds(),
                        proposal.why())
                : new Proposal(
                        ProposalKind.HOLD, proposal.exerciseId(), null, gates, List.of(RULE), "Ready; waits its turn.");
    }
}
