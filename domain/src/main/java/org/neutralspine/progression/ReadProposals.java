package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;

/** Shows clinicians what waits for them, what each prescription still lacks, and what was decided after each training day. */
@UseCase
public class ReadProposals {

    private final KnowledgeBase knowledge;
    private final Charts charts;
    private final SessionDecisions decisions;
    private final Proposals proposals;
    private final Suspensions suspensions;
    private final Programs programs;
    private final Episodes episodes;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept proposals; {@code zone} is the hospital's. */
    @Inject
    public ReadProposals(
            KnowledgeBase knowledge,
            Charts charts,
            SessionDecisions decisions,
            Proposals proposals,
            Suspensions suspensions,
            Programs programs,
            Episodes episodes,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.charts = charts;
        this.decisions = decisions;
        this.proposals = proposals;
        this.suspensions = suspensions;
        this.programs = programs;
        this.episodes = episodes;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * One proposal that waits.
     *
     * @param patientId whose
     * @param kept the proposal
     * @param before the prescription it changes; null when that was left out at once
     */
    public record Waiting(
            UUID patientId, KeptProposal kept, @Nullable Prescription before) {}

    /**
     * A patient's proposals.
     *
     * @param suspension the open one; null while training goes on
     * @param waiting what waits for a clinician
     * @param notYet what stays as it is now, with what it still lacks; empty before the first session
     */
    public record OfPatient(@Nullable Suspension suspension, List<Waiting> waiting, List<Proposal> notYet) {}

    /** A patient's. */
    public OfPatient ofPatient(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        mustBeClinician(actor);
        Chart chart = charts.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "proposal.list", Audit.Subject.patient(patientId));
        return new OfPatient(
                suspensions.open(chart.episodeId()).orElse(null),
                waiting(proposals.waiting(chart.episodeId()), Map.of(chart.episodeId(), patientId)),
                notYet(chart));
    }

    /** What waits for the patients of a physiotherapist, or for everybody's when a lead asks; by patient. */
    public List<Waiting> ofCaseload(Actor actor) {
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist answers proposals.");
        }
        List<KeptProposal> kept = proposals.waitingFor(actor.role() == Role.LEAD ? null : actor.accountId());
        audit.record(actor, "proposal.list", Audit.Subject.general("caseload", null));
        Map<UUID, UUID> patients = proposals.patients(
                kept.stream().map(one -> one.about().episodeId()).distinct().toList());
        return waiting(kept, patients);
    }

    /** What was decided after the newest training days, newest first; at most {@code limit} up to 100. */
    public List<KeptDecision> decisions(Actor actor, UUID patientId, int limit) {
        relations.require(actor, patientId);
        Episode episode = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "session-decision.list", Audit.Subject.patient(patientId));
        return decisions.newest(episode.id(), Math.max(1, Math.min(limit, 100)));
    }

    private List<Waiting> waiting(List<KeptProposal> kept, Map<UUID, UUID> patients) {
        List<UUID> ids =
                kept.stream().map(one -> one.about().programId()).distinct().toList();
        Map<UUID, ProgramVersion> versions =
                programs.all(ids).stream().collect(Collectors.toMap(ProgramVersion::id, Function.identity()));
        return kept.stream()
                .map(one -> new Waiting(
                        Objects.requireNonNull(patients.get(one.about().episodeId()), "an episode without a patient"),
                        one,
                        before(one, Optional.ofNullable(versions.get(one.about().programId())))))
                .toList();
    }

    private static @Nullable Prescription before(KeptProposal kept, Optional<ProgramVersion> version) {
        return version.stream()
                .flatMap(known -> known.items().stream())
                .map(ProgramVersion.Item::prescription)
                .filter(item -> item.exerciseId().equals(kept.proposal().exerciseId()))
                .findFirst()
                .orElse(null);
    }

    private List<Proposal> notYet(Chart chart) {
        LocalDate today = LocalDate.now(clock);
        Optional<JudgedDay> last = chart.judged().stream().reduce((earlier, later) -> later);
        if (last.isEmpty() || chart.newest().isEmpty()) {
            return List.of();
        }
        Preview preview = Preview.of(knowledge, IntakeToday.of(knowledge, chart.record(), today));
        if (preview.program().isEmpty()) {
            return List.of();
        }
        LocalDate day = last.get().day();
        DayDecision decided = DayDecision.of(knowledge, chart, charts.day(chart.episodeId(), day), today);
        return decided.round(knowledge, chart, preview, charts.lately(chart.episodeId(), day)).stream()
                .filter(proposal -> proposal.kind() == ProposalKind.HOLD)
                .toList();
    }

    private static void mustBeClinician(Actor actor) {
        if (actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("Clinicians look at proposals.");
        }
    }
}
