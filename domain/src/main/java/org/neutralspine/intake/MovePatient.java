package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Gives a patient to another physiotherapist; from then on only that one has them in the caseload. */
@UseCase
public class MovePatient {

    private final Episodes episodes;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept episodes. */
    @Inject
    public MovePatient(Episodes episodes, CareRelations relations, Audit audit, Clock clock) {
        this.episodes = episodes;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves the open episode.
     *
     * @param to the account that takes over
     * @param reason in words
     */
    public void move(Actor actor, UUID patientId, UUID to, String reason) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist or a lead moves a patient.");
        }
        Episode episode = episodes.open(patientId);
        new Violations()
                .text(reason, "reason", 500)
                .check(
                        relations.isActive(to, Role.PHYSIOTHERAPIST) && !to.equals(episode.physiotherapistId()),
                        "physiotherapistId",
                        "must name another active physiotherapist")
                .refuse();
        episodes.move(episode.id(), new Episodes.Move(to, actor.accountId(), clock.instant(), reason));
        audit.record(actor, "patient.move", Audit.Subject.patient(patientId));
    }
}
