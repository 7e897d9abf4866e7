package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Ends a stretch of care, and opens the next when the patient comes back. */
@UseCase
public class CloseEpisode {

    private final Episodes episodes;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept episodes; {@code zone} is the hospital's. */
    @Inject
    public CloseEpisode(Episodes episodes, CareRelations relations, Audit audit, Clock clock, ZoneId zone) {
        this.episodes = episodes;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Ends care today; the program in force ends with it, the record stays.
     *
     * @param version of the episode as it was read
     */
    public Episode close(Actor actor, UUID patientId, int version, String reason) {
        mayDo(actor, patientId);
        new Violations().text(reason, "reason", 500).refuse();
        Episode episode = episodes.open(patientId);
        Episode closed = episodes.close(episode.id(), version, LocalDate.now(clock), reason);
        audit.record(actor, "episode.close", Audit.Subject.of("episode", closed.id(), patientId));
        return closed;
    }

    /** Opens a new episode under the last physiotherapist; its intake starts empty. */
    public Episode reopen(Actor actor, UUID patientId) {
        mayDo(actor, patientId);
        Episode last = episodes.current(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        episodes.hold(last.id());
        if (episodes.current(patientId).filter(Episode::open).isPresent()) {
            throw new Refusal.Conflict("episode-open", "This patient is in care already.", List.of());
        }
        Episode next = RegisterPatient.opened(patientId, last.physiotherapistId(), LocalDate.now(clock));
        episodes.add(next);
        audit.record(actor, "episode.open", Audit.Subject.of("episode", next.id(), patientId));
        return episodes.find(next.id()).orElse(next);
    }

    private void mayDo(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist opens and ends care.");
        }
    }
}
