package org.neutralspine.progression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Catalogue;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;

/** What a program becomes when proposals are carried out. Pure. */
final class Steps {

    static final String EASIER = "One step easier for now, to build up again from there.";
    static final String INSTEAD = "Trains the same, in a way that suits you better now.";
    static final String ONWARD = "The next step: you are ready for it.";

    private final Catalogue catalogue;

    Steps(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What takes effect before a clinician has agreed: less, or nothing of it. Proposals stand in the order of the items. */
    List<Prescription> atOnce(List<Prescription> items, List<Proposal> proposals) {
        List<Prescription> next = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Prescription item = items.get(i);
            Proposal proposal = proposals.get(i);
            if (!leavesOut(proposal)) {
                next.add(proposal.kind().takesEffectAtOnce() ? changed(item, proposal) : item);
            }
        }
        return once(next);
    }

    /** What a clinician accepted: a prescription in its place, or, where it was left out at once, at the end. */
    List<Prescription> accepted(List<Prescription> items, List<Proposal> proposals) {
        List<Prescription> next = new ArrayList<>();
        for (Prescription item : items) {
            Optional<Proposal> own = proposals.stream()
                    .filter(proposal -> proposal.exerciseId().equals(item.exerciseId()))
                    .findFirst();
            if (own.isEmpty() || own.get().step().isPresent()) {
                next.add(own.map(proposal -> changed(item, proposal)).orElse(item));
            }
        }
        proposals.stream()
                .filter(proposal ->
                        items.stream().noneMatch(item -> item.exerciseId().equals(proposal.exerciseId())))
                .flatMap(proposal -> proposal.step().stream())
                .map(step -> prescription(step, null, INSTEAD))
                .forEach(next::add);
        return once(next);
    }

    /** Left out for a rule's sake; what only lacks equipment stays until something takes its place. */
    private static boolean leavesOut(Proposal proposal) {
        return proposal.kind() == ProposalKind.STOP
                || (proposal.kind().leavesOut() && !proposal.ruleIds().isEmpty());
    }

    private Prescription changed(Prescription item, Proposal proposal) {
        return proposal.step()
                .map(step -> prescription(step, item.slot(), why(item, proposal, step)))
                .orElse(item);
    }

    private static String why(Prescription item, Proposal proposal, Step step) {
        return switch (proposal.kind()) {
            case REGRESS -> EASIER;
            case ADVANCE -> step.exerciseId().equals(item.exerciseId()) ? item.why() : ONWARD;
            default -> INSTEAD;
        };
    }

    private Prescription prescription(Step step, @Nullable String slot, String why) {
        Exercise exercise = catalogue.get(step.exerciseId());
        return new Prescription(
                step.exerciseId(),
                exercise.category().word(),
                slot,
                step.dose().withPerWeek(step.days().size()),
                step.days(),
                step.loadKg(),
                why);
    }

    /** Two prescriptions may lead to the same exercise: the first stays. */
    private static List<Prescription> once(List<Prescription> items) {
        Set<String> seen = new HashSet<>();
        return items.stream().filter(item -> seen.add(item.exerciseId())).toList();
    }
}
