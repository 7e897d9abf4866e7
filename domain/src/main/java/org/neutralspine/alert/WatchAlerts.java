package org.neutralspine.alert;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neutralspine.alert.Alert.State;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.Covers;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;

/** Looks at what has to be acted on, the most urgent and oldest first. */
@UseCase
public class WatchAlerts {

    /** More are never shown at once; who has more open alerts needs other help than a list. */
    public static final int MOST = 500;

    /** Of how many days the time to close is told. */
    public static final int MEDIAN_DAYS = 28;

    private final Alerts alerts;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;
    private final AlertsFor mine;

    /** Over the kept alerts; {@code zone} is the hospital's. */
    @Inject
    public WatchAlerts(Alerts alerts, Covers covers, CareRelations relations, Audit audit, Clock clock, ZoneId zone) {
        this.alerts = alerts;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
        this.mine = new AlertsFor(covers, this.clock);
    }

    /** The alerts of those whose caseload the actor acts for, in these states. */
    public List<Seen> list(Actor actor, Set<State> states) {
        Set<UUID> physiotherapists = mine.physiotherapists(actor);
        audit.record(actor, "alert.list", Audit.Subject.general("alert", null));
        List<Cover> covers = mine.today();
        return alerts.all(physiotherapists, states, MOST).stream()
                .map(listed -> seen(listed, covers))
                .sorted(Comparator.comparing(Seen::alert, Alert.MOST_URGENT_FIRST))
                .toList();
    }

    /** One alert with all that happened to it. */
    public Told read(Actor actor, UUID id) {
        mine.physiotherapists(actor);
        Alerts.Listed listed = alerts.find(id)
                .filter(found ->
                        relations.caresFor(actor, found.alert().signal().patientId()))
                .orElseThrow(() -> new Refusal.NotFound("alert"));
        audit.record(
                actor,
                "alert.read",
                Audit.Subject.of("alert", id, listed.alert().signal().patientId()));
        return new Told(seen(listed, mine.today()), alerts.history(id));
    }

    /** How many nobody has acted on, by patient. */
    public Map<UUID, Long> unanswered(Actor actor) {
        return alerts.all(mine.physiotherapists(actor), Set.of(State.RAISED, State.OWNED), MOST).stream()
                .collect(Collectors.groupingBy(listed -> listed.alert().signal().patientId(), Collectors.counting()));
    }

    /** The time within which half of what was closed in the last four weeks was closed; empty if nothing was. */
    public Optional<Duration> medianTimeToClose(Actor actor) {
        return alerts.medianTimeToClose(
                mine.physiotherapists(actor), clock.instant().minus(Duration.ofDays(MEDIAN_DAYS)));
    }

    private Seen seen(Alerts.Listed listed, List<Cover> covers) {
        Instant now = clock.instant();
        Owner owner = Owner.of(listed.physiotherapistId(), covers, LocalDate.now(clock));
        return new Seen(
                listed,
                owner,
                Escalation.USUAL.dueAt(listed.alert()),
                Escalation.USUAL.reachesLead(listed.alert(), now));
    }

    /**
     * An alert as it stands now.
     *
     * @param listed the alert and its people
     * @param owner who has to act today
     * @param dueAt until when
     * @param escalated whether the lead is asked as well
     */
    public record Seen(Alerts.Listed listed, Owner owner, Instant dueAt, boolean escalated) {

        /** The alert itself. */
        public Alert alert() {
            return listed.alert();
        }
    }

    /**
     * An alert with its history.
     *
     * @param seen as it stands now
     * @param history the first line first
     */
    public record Told(Seen seen, List<Alerts.Line> history) {}
}
