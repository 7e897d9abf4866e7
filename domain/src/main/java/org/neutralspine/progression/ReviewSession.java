package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionReviews;

/**
 * Decides what follows from a day of training whenever something is told about it, keeps that, and lets it take effect. The
 * days after it rest on it: they are decided anew too.
 */
@UseCase
public class ReviewSession implements SessionReviews {

    private final KnowledgeBase knowledge;
    private final Charts charts;
    private final SessionDecisions decisions;
    private final TakeEffect effect;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept decisions; {@code zone} is the hospital's. */
    @Inject
    public ReviewSession(
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

    private record Kept(DayDecision decided, KeptDecision decision) {}

    @Override
    public void review(Actor actor, UUID patientId, SessionLog log, Cause cause) {
        Chart chart = charts.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        if (chart.record().episode().conditions().isEmpty()
                || !chart.episodeId().equals(log.episodeId())) {
            return;
        }
        List<Kept> changed = new ArrayList<>();
        Chart judged = decide(new Told(actor, log.id(), cause), chart, log.day(), changed);
        for (LocalDate later : judged.daysAfter(log.day())) {
            judged = decide(new Told(actor, log.id(), Cause.HISTORY), judged, later, changed);
        }
        carryOut(actor, judged, changed);
    }

    private record Told(Actor actor, UUID sessionId, Cause cause) {}

    /** Decides a day; a decision that says the same on the same grounds is kept once. */
    private Chart decide(Told told, Chart chart, LocalDate day, List<Kept> changed) {
        ChartDay read = charts.day(chart.episodeId(), day);
        DayDecision decided = DayDecision.of(knowledge, chart, read, LocalDate.now(clock));
        KeptDecision next = kept(told, chart.episodeId(), decided);
        Optional<KeptDecision> former =
                decisions.ofDay(chart.episodeId(), day).stream().findFirst();
        if (former.filter(next::saysTheSame).isEmpty()) {
            decisions.keep(next);
            audit.record(
                    told.actor(),
                    "session.decide",
                    Audit.Subject.of(
                            "session-decision",
                            next.id(),
                            chart.record().patient().id()));
            changed.add(new Kept(decided, next));
        }
        return chart.with(decided.judged());
    }

    private KeptDecision kept(Told told, UUID episodeId, DayDecision decided) {
        KeptDecision.Entry entry = new KeptDecision.Entry(
                told.cause(),
                clock.instant(),
                told.actor().accountId(),
                knowledge.edition().name());
        return KeptDecision.of(episodeId, told.sessionId(), entry, decided);
    }

    /** Of several days judged anew the most careful counts, of those the newest. */
    private void carryOut(Actor actor, Chart chart, List<Kept> changed) {
        Optional<Kept> deciding = changed.stream()
                .min(Comparator.comparing((Kept kept) -> kept.decided().judged().kind())
                        .thenComparing(kept -> kept.decided().judged().day(), Comparator.reverseOrder()));
        deciding.ifPresent(kept -> effect.of(actor, chart, kept.decided(), kept.decision()));
    }
}
