package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.session.SessionReviews.Cause;

/**
 * Renews what is proposed at the end of a training week, on what is known by then. For whoever runs by night: ask for the
 * patients, then renew one by one, each in a transaction of its own.
 */
@UseCase
public class ProposeWeek {

    private static final int WEEK = 7;

    private final KnowledgeBase knowledge;
    private final Charts charts;
    private final SessionDecisions decisions;
    private final TakeEffect effect;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept decisions; {@code zone} is the hospital's. */
    @Inject
    public ProposeWeek(
            KnowledgeBase knowledge,
            Charts charts,
            SessionDecisions decisions,
            TakeEffect effect,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.charts = charts;
        this.decisions = decisions;
        this.effect = effect;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /** Patients in care who trained within the last seven days. */
    public List<UUID> patients(Actor actor) {
        audit.record(actor, "proposal.week", Audit.Subject.general("caseload", null));
        return decisions.patientsSince(LocalDate.now(clock).minusDays(WEEK));
    }

    /**
     * Renews the proposals of one of them, on the last day of training. Doing it again changes nothing while nothing new is
     * known. What takes effect at once does so in the name of whose entry the decision rests on, as it would have by day.
     */
    public void renew(Actor actor, UUID patientId) {
        Chart chart = charts.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        decisions.latest(chart.episodeId()).ifPresent(last -> renew(actor, chart, last));
    }

    private void renew(Actor actor, Chart chart, KeptDecision last) {
        ChartDay day = charts.day(chart.episodeId(), last.judged().day());
        DayDecision decided = DayDecision.of(knowledge, chart, day, LocalDate.now(clock));
        KeptDecision counts = last;
        if (!decided.judged().equals(last.judged()) || !decided.told().equals(last.facts())) {
            counts = KeptDecision.of(
                    chart.episodeId(),
                    last.sessionId(),
                    new KeptDecision.Entry(
                            Cause.HISTORY,
                            clock.instant(),
                            last.entry().by(),
                            knowledge.edition().name()),
                    decided);
            decisions.keep(counts);
        }
        effect.propose(actor, chart.with(decided.judged()), decided, counts);
        audit.record(
                actor,
                "proposal.renew",
                Audit.Subject.patient(chart.record().patient().id()));
    }
}
