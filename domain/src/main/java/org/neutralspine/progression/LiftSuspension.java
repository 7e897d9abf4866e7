package org.neutralspine.progression;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Ends a suspension after a clinician has looked; the steps back before it are not counted again. */
@UseCase
public class LiftSuspension {

    private static final int LONGEST_NOTE = 500;

    private final Episodes episodes;
    private final Suspensions suspensions;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept suspensions. */
    @Inject
    public LiftSuspension(
            Episodes episodes, Suspensions suspensions, CareRelations relations, Audit audit, Clock clock) {
        this.episodes = episodes;
        this.suspensions = suspensions;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends the open one of a patient.
     *
     * @param note what was found, 1 to 500 characters
     * @throws Refusal.NotFound when training is not suspended
     */
    public Suspension lift(Actor actor, UUID patientId, String note) {
        relations.require(actor, patientId);
        if (actor.role() == Role.PATIENT) {
            throw new Refusal.NotAllowed("A clinician looks before training goes on.");
        }
        new Violations().text(note, "note", LONGEST_NOTE).refuse();
        Suspension open =
                suspensions.open(episodes.open(patientId).id()).orElseThrow(() -> new Refusal.NotFound("suspension"));
        suspensions.end(open.id(), new Suspensions.Lifted(clock.instant(), actor.accountId(), note));
        audit.record(actor, "training.resume", Audit.Subject.of("suspension", open.id(), patientId));
        return open;
    }
}
