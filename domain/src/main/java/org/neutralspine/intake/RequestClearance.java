package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Asks a physician, or whoever acts for the operating team, what a patient may do. */
@UseCase
public class RequestClearance {

    private final Episodes episodes;
    private final Clearances clearances;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept clearances. */
    @Inject
    public RequestClearance(
            Episodes episodes, Clearances clearances, CareRelations relations, Audit audit, Clock clock) {
        this.episodes = episodes;
        this.clearances = clearances;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param physicianId whom; null for whoever acts for the operating team
     * @param question in words; null for the usual one
     * @throws Refusal.Conflict if a request is awaiting its answer already
     */
    public Clearance request(Actor actor, UUID patientId, @Nullable UUID physicianId, @Nullable String question) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist asks for a clearance.");
        }
        new Violations()
                .optionalText(question, "question", 1000)
                .check(
                        physicianId == null || relations.isActive(physicianId, Role.PHYSICIAN),
                        "physicianId",
                        "must name an active physician")
                .refuse();
        Episode episode = episodes.open(patientId);
        if (clearances.ofEpisode(episode.id()).stream().anyMatch(c -> c.state() == Clearance.State.REQUESTED)) {
            throw new Refusal.Conflict(
                    "clearance-awaited", "A clearance was asked for already and is awaited.", List.of());
        }
        Clearance.Request request = new Clearance.Request(clock.instant(), actor.accountId(), physicianId, question);
        Clearance clearance = new Clearance(UUID.randomUUID(), episode.id(), request, null, 0);
        clearances.add(clearance);
        audit.record(actor, "clearance.request", Audit.Subject.of("clearance", clearance.id(), patientId));
        return clearances.find(clearance.id()).orElse(clearance);
    }
}
