package org.neutralspine.web.progression;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.GateCheck;
import org.neutralspine.progression.Proposal;
import org.neutralspine.progression.ReadProposals;
import org.neutralspine.web.program.ProgramView.DoseView;

/** A proposal that waits, as it is written. */
public record ProposalView(
        UUID id,
        UUID patientId,
        UUID programId,
        String kind,
        String exerciseId,
        @Nullable DoseView before,
        @Nullable StepView after,
        List<GateCheck> gates,
        List<String> ruleIds,
        String why,
        Instant madeAt) {

    /** What the prescription becomes. */
    public record StepView(String variable, String exerciseId, DoseView dose) {

        static StepView of(Proposal.Step step) {
            Prescription written =
                    new Prescription(step.exerciseId(), "", null, step.dose(), step.days(), step.loadKg(), "");
            return new StepView(step.variable().word(), step.exerciseId(), DoseView.of(written));
        }
    }

    /** What stays as it is, with what is met and missing for the next step. */
    public record OutlookView(String exerciseId, List<GateCheck> gates, List<String> ruleIds, String why) {

        static OutlookView of(Proposal proposal) {
            return new OutlookView(proposal.exerciseId(), proposal.gates(), proposal.ruleIds(), proposal.why());
        }
    }

    static ProposalView of(ReadProposals.Waiting waiting) {
        Proposal proposal = waiting.kept().proposal();
        Prescription before = waiting.before();
        return new ProposalView(
                waiting.kept().id(),
                waiting.patientId(),
                waiting.kept().about().programId(),
                proposal.kind().word(),
                proposal.exerciseId(),
                before == null ? null : DoseView.of(before),
                proposal.step().map(StepView::of).orElse(null),
                proposal.gates(),
                proposal.ruleIds(),
                proposal.why(),
                waiting.kept().madeAt());
    }
}
