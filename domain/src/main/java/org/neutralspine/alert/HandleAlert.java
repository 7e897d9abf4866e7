package org.neutralspine.alert;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.History.What;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Covers;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Takes an alert, says what was done, closes it, takes the last step back. */
@UseCase
public class HandleAlert {

    private static final int NOTE = 1000;

    private final Alerts alerts;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;
    private final AlertsFor mine;

    /** Over the kept alerts; {@code zone} is the hospital's. */
    @Inject
    public HandleAlert(Alerts alerts, Covers covers, CareRelations relations, Audit audit, Clock clock, ZoneId zone) {
        this.alerts = alerts;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
        this.mine = new AlertsFor(covers, this.clock);
    }

    /**
     * The actor looks into it.
     *
     * @param version of the alert as it was read
     */
    public Alert take(Actor actor, UUID id, int version) {
        Alert alert = find(actor, id);
        return keep(actor, version, alert.taken(actor.accountId(), now()), What.TAKEN, null);
    }

    /**
     * Says what was done.
     *
     * @param version of the alert as it was read
     * @param what in words
     */
    public Alert act(Actor actor, UUID id, int version, String what) {
        Alert alert = find(actor, id);
        new Violations().text(what, "action", NOTE).refuse();
        return keep(actor, version, alert.acted(actor.accountId(), now(), what), What.ACTED, what);
    }

    /**
     * Closes it.
     *
     * @param version of the alert as it was read
     * @param reason why it is over
     */
    public Alert close(Actor actor, UUID id, int version, String reason) {
        Alert alert = find(actor, id);
        new Violations().text(reason, "reason", NOTE).refuse();
        return keep(actor, version, alert.closed(actor.accountId(), now(), reason), What.CLOSED, reason);
    }

    /**
     * Takes the last step back: a closed alert is open again, one acted on is not, one taken is anybody's.
     *
     * @param version of the alert as it was read
     * @param reason why; null when nothing is to be said
     */
    public Alert undo(Actor actor, UUID id, int version, @Nullable String reason) {
        Alert alert = find(actor, id);
        new Violations().optionalText(reason, "reason", NOTE).refuse();
        Alert before = alert.steppedBack();
        if (before.unanswered()
                && alerts.unanswered(before.signal())
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            throw new Refusal.Conflict(
                    "alert-raised-anew", "The same was noticed again since. Act on the newer alert.", List.of());
        }
        return keep(actor, version, before, What.UNDONE, reason);
    }

    private Alert find(Actor actor, UUID id) {
        mine.physiotherapists(actor);
        return alerts.find(id)
                .map(Alerts.Listed::alert)
                .filter(alert -> relations.caresFor(actor, alert.signal().patientId()))
                .orElseThrow(() -> new Refusal.NotFound("alert"));
    }

    private Alert keep(Actor actor, int version, Alert next, What what, @Nullable String note) {
        Alert kept = alerts.keep(next.asRead(version), new History(now(), actor.accountId(), what, note));
        audit.record(
                actor,
                "alert." + what.word(),
                Audit.Subject.of("alert", kept.id(), kept.signal().patientId()));
        return kept;
    }

    private Instant now() {
        return clock.instant();
    }
}
