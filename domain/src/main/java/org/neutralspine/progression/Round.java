package org.neutralspine.progression;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.Rulebook;
import org.neutralspine.program.Appraisal;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Then;
import org.neutralspine.session.SkipReason;

/** One round of proposals, before only one change of the week is picked. */
final class Round {

    /** Left out for want of equipment so often, and something else is proposed. */
    private static final int LEFT_OUT = 2;

    private static final int NO_RISE = 0;

    private final Rulebook rulebook;
    private final Review review;
    private final Surroundings around;
    private final Forward forward;
    private final Backward backward;

    Round(KnowledgeBase knowledge, Review review) {
        this.rulebook = knowledge.rulebook();
        this.review = review;
        this.around = new Surroundings(knowledge, review);
        this.forward = new Forward(knowledge, review, around);
        this.backward = new Backward(knowledge, around);
    }

    List<Proposal> proposals() {
        return review.tracks().stream().map(this::of).toList();
    }

    private Proposal of(Track track) {
        ProposalKind kind = review.decision().proposal().kind();
        if (kind == ProposalKind.STOP || review.preview().appraisals().isEmpty()) {
            return stop(track);
        }
        if (!around.prescribing().tolerates(track.exerciseId())) {
            return notAllowed(track);
        }
        if (around.isTooHeavy(track.prescription().loadKg())) {
            return lighter(track);
        }
        boolean concerned = isConcerned(track);
        if (concerned && review.decision().proposal().pauseExerciseDays() != null) {
            return pause(track);
        }
        return switch (kind) {
            case REGRESS -> concerned ? back(track) : hold(track, "Not the exercise that hurt.");
            case SWAP -> hold(track, "Not the exercise that provoked it.");
            case REFER -> refer(track);
            default -> onward(track);
        };
    }

    private Proposal stop(Track track) {
        boolean decided = review.decision().proposal().kind() == ProposalKind.STOP;
        List<String> rules = decided
                ? asking(Then.StopProgram.class)
                : review.preview().verdict().answer().reasons().stream()
                        .map(reason -> reason.ruleId())
                        .toList();
        return proposal(ProposalKind.STOP, track, null, rules, "No training until somebody has looked.");
    }

    /** The limit went below what is lifted: down to it, whatever else the session was like. */
    private Proposal lighter(Track track) {
        Prescription item = track.prescription();
        Step step = new Step(Variable.LOAD, item.exerciseId(), item.dose(), item.days(), around.liftLimitKg());
        List<String> rules = rulebook.having(Then.LimitLoad.class).map(Rule::id).toList();
        return proposal(ProposalKind.REGRESS, track, step, rules, "Down to what may be lifted now.");
    }

    private Proposal notAllowed(Track track) {
        List<String> rules = Optional.ofNullable(review.preview().appraisals().get(track.exerciseId()))
                .map(Appraisal::reasons)
                .orElse(List.of())
                .stream()
                .map(Appraisal.Reason::ruleId)
                .distinct()
                .toList();
        return swap(track, rules, "Not allowed any more as it is; ");
    }

    private Proposal pause(Track track) {
        Integer days = review.decision().proposal().pauseExerciseDays();
        return swap(track, asking(Then.PauseExercise.class), "Left out for " + days + " days; ");
    }

    /** Another exercise of the same purpose; without one it is left out, which nobody has to wait for. */
    private Proposal swap(Track track, List<String> rules, String why) {
        Optional<Step> step = around.prescribing().instead(around.exercise(track)).stream()
                .filter(around::canComeIn)
                .flatMap(other -> around.instead(track, other, Variable.EXERCISE, NO_RISE).stream())
                .findFirst();
        return step.map(next -> proposal(
                        ProposalKind.SWAP, track, next, rules, why + next.exerciseId() + " has the same purpose."))
                .orElseGet(() -> proposal(ProposalKind.STOP, track, null, rules, why + "nothing else is at hand."));
    }

    private Proposal back(Track track) {
        SessionProposal session = review.decision().proposal();
        return backward.of(track, session.doseFactor())
                .map(step -> proposal(
                        ProposalKind.REGRESS,
                        track,
                        step,
                        asking(Then.Regress.class),
                        "One step back, to build up again."))
                .orElseGet(() -> hold(track, "The least there is already."));
    }

    private Proposal refer(Track track) {
        return proposal(
                ProposalKind.REFER, track, null, asking(Then.Refer.class), "Unchanged until somebody has looked.");
    }

    private Proposal onward(Track track) {
        if (lacksEquipment(track)) {
            Proposal swap = swap(track, List.of(), "Left out for want of equipment; ");
            return swap.kind() == ProposalKind.SWAP ? swap : hold(track, "Left out for want of equipment.");
        }
        Forward.Outlook outlook = forward.of(track);
        Step step = outlook.step();
        if (step != null && outlook.isOpen() && review.decision().proposal().kind() == ProposalKind.ADVANCE) {
            List<String> rules = rulebook.inOrder(
                    outlook.gates().stream().map(GateCheck::ruleId).toList());
            return new Proposal(
                    ProposalKind.ADVANCE, track.exerciseId(), step, outlook.gates(), rules, "Ready for a little more.");
        }
        return hold(
                track,
                step == null && outlook.isMet() ? "As far as this exercise goes; it keeps what is won." : "Not yet.");
    }

    private Proposal hold(Track track, String why) {
        Forward.Outlook outlook = forward.of(track);
        return new Proposal(ProposalKind.HOLD, track.exerciseId(), null, outlook.gates(), asking(Then.Hold.class), why);
    }

    private static Proposal proposal(
            ProposalKind kind, Track track, @Nullable Step next, List<String> rules, String why) {
        return new Proposal(kind, track.exerciseId(), next, List.of(), rules, why);
    }

    private static boolean lacksEquipment(Track track) {
        return track.leftOut().size() >= LEFT_OUT
                && track.leftOut().stream().limit(LEFT_OUT).allMatch(SkipReason.NO_EQUIPMENT::equals);
    }

    /** The exercises that hurt most; all of them when nobody told which did, or when no pain is the reason. */
    private boolean isConcerned(Track track) {
        OptionalInt worst = review.tracks().stream()
                .map(Track::pain)
                .filter(Objects::nonNull)
                .mapToInt(Nrs::value)
                .max();
        Nrs own = track.pain();
        return worst.isEmpty() || worst.getAsInt() == 0 || (own != null && own.value() == worst.getAsInt());
    }

    /** The fired rules of the session that ask for an effect. */
    private List<String> asking(Class<? extends Then> effect) {
        return review.decision().rulesFired().stream()
                .filter(id -> rulebook.find(id).filter(rule -> rule.has(effect)).isPresent())
                .toList();
    }
}
