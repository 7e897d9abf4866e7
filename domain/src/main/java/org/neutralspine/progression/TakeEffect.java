package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.IntakeToday;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.Preview;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.program.Programs;
import org.neutralspine.rule.SessionAction;

/**
 * Lets a decision take effect: a stop suspends training, what asks less of a spine becomes a new version of the program from
 * tomorrow, and everything else waits as a proposal. A day goes back one step at most, however often it is judged.
 */
@UseCase
public class TakeEffect {

    private final KnowledgeBase knowledge;
    private final Charts charts;
    private final SessionDecisions decisions;
    private final Proposals proposals;
    private final Suspensions suspensions;
    private final Programs programs;
    private final SafetySignals signals;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept proposals; {@code zone} is the hospital's. */
    @Inject
    public TakeEffect(
            KnowledgeBase knowledge,
            Charts charts,
            SessionDecisions decisions,
            Proposals proposals,
            Suspensions suspensions,
            Programs programs,
            SafetySignals signals,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.charts = charts;
        this.decisions = decisions;
        this.proposals = proposals;
        this.suspensions = suspensions;
        this.programs = programs;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** What one decision leads to. */
    void of(Actor actor, Chart chart, DayDecision decided, KeptDecision kept) {
        if (decided.judged().alert()) {
            signals.raise(new SignalText(knowledge.rulebook(), decided)
                    .of(chart.record().patient().id(), kept.sessionId()));
        }
        switch (decided.judged().kind()) {
            case STOP -> suspend(actor, chart, kept);
            case REGRESS, SWAP, ADVANCE -> propose(actor, chart, decided, kept);
            case HOLD -> {
                if (decided.decision()
                        .action()
                        .filter(SessionAction.HOLD::equals)
                        .isPresent()) {
                    withdraw(chart, Set.of(ProposalKind.ADVANCE));
                }
            }
            case REFER -> {
                // somebody looks at it; the program stays as it is
            }
        }
    }

    private void suspend(Actor actor, Chart chart, KeptDecision kept) {
        withdraw(chart, Set.of(ProposalKind.values()));
        if (suspensions.open(chart.episodeId()).isPresent()) {
            return;
        }
        Suspension suspension =
                new Suspension(UUID.randomUUID(), chart.episodeId(), kept.id(), kept.message(), clock.instant());
        suspensions.begin(suspension);
        audit.record(actor, "training.suspend", subject("suspension", suspension.id(), chart));
    }

    /** A round of proposals for the newest version of the program. */
    void propose(Actor actor, Chart chart, DayDecision decided, KeptDecision kept) {
        chart.newest().ifPresent(base -> {
            Preview preview = Preview.of(knowledge, IntakeToday.of(knowledge, chart.record(), LocalDate.now(clock)));
            if (preview.program().isEmpty()) {
                return;
            }
            List<Proposal> round =
                    decided.round(knowledge, chart, preview, charts.lately(chart.episodeId(), decided.day()));
            ProgramVersion next = atOnce(actor, chart, new Ground(base, decided, kept), round);
            renew(chart, kept, base, next, round);
        });
    }

    private record Ground(ProgramVersion base, DayDecision decided, KeptDecision kept) {}

    /**
     * The version that holds from tomorrow, made in the name of whose entry led to it; the former one when nothing takes
     * effect at once.
     */
    private ProgramVersion atOnce(Actor actor, Chart chart, Ground ground, List<Proposal> round) {
        ProgramVersion base = ground.base();
        List<Prescription> items =
                base.items().stream().map(ProgramVersion.Item::prescription).toList();
        List<Prescription> less = new Steps(knowledge.catalogue()).atOnce(items, round);
        if (less.equals(items) || !mayGoBack(chart, ground)) {
            return base;
        }
        Instant now = clock.instant();
        UUID by = ground.kept().entry().by();
        ProgramVersion draft = programs.draft(
                chart.episodeId(),
                new ProgramVersion.Built(now, by, knowledge.edition().name()),
                less);
        ProgramVersion next =
                programs.prescribe(draft.id(), draft.version(), new Programs.Start(now, by, tomorrow(base)));
        decisions.tookEffect(ground.kept().id(), next.id());
        audit.record(actor, "program.step-back", subject("program", next.id(), chart));
        return next;
    }

    /** One step back for a day, and only from the version that was trained by. */
    private boolean mayGoBack(Chart chart, Ground ground) {
        LocalDate day = ground.decided().judged().day();
        boolean before =
                decisions.ofDay(chart.episodeId(), day).stream().anyMatch(decision -> decision.programId() != null);
        return !before
                && chart.startedBy(day).stream()
                        .findFirst()
                        .filter(ground.base()::equals)
                        .isPresent();
    }

    private LocalDate tomorrow(ProgramVersion base) {
        LocalDate next = LocalDate.now(clock).plusDays(1);
        LocalDate begins = Objects.requireNonNull(base.prescribed(), "a draft").startsOn();
        return begins.isAfter(next) ? begins : next;
    }

    /** What waits is renewed: what is proposed again stays, everything older gives way. */
    private void renew(Chart chart, KeptDecision kept, ProgramVersion base, ProgramVersion next, List<Proposal> round) {
        List<KeptProposal> waiting = proposals.waiting(chart.episodeId());
        List<KeptProposal> again = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            Proposal proposal = round.get(i);
            boolean waits = proposal.step().isPresent() && !proposal.kind().takesEffectAtOnce();
            if (!waits) {
                continue;
            }
            List<KeptProposal> same = waiting.stream()
                    .filter(other -> other.proposesTheSame(next.id(), proposal))
                    .toList();
            again.addAll(same);
            if (same.isEmpty()) {
                proposals.add(
                        waiting(chart, kept, next.id(), base.items().get(i).id(), proposal));
            }
        }
        proposals.supersede(waiting.stream()
                .filter(other -> !again.contains(other))
                .map(KeptProposal::id)
                .toList());
    }

    private KeptProposal waiting(Chart chart, KeptDecision kept, UUID programId, UUID itemId, Proposal proposal) {
        KeptProposal.About about = new KeptProposal.About(chart.episodeId(), kept.id(), programId, itemId);
        return new KeptProposal(UUID.randomUUID(), about, proposal, clock.instant(), KeptProposal.State.WAITING, null);
    }

    private void withdraw(Chart chart, Set<ProposalKind> kinds) {
        proposals.supersede(proposals.waiting(chart.episodeId()).stream()
                .filter(waiting -> kinds.contains(waiting.proposal().kind()))
                .map(KeptProposal::id)
                .toList());
    }

    private static Audit.Subject subject(String kind, UUID id, Chart chart) {
        return Audit.Subject.of(kind, id, chart.record().patient().id());
    }
}
