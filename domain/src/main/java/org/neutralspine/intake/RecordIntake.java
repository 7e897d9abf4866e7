package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.knowledge.KnowledgeBase;

/** Writes down what the intake found: conditions, operations, the surgeon's limits, findings, tests. */
@UseCase
public class RecordIntake {

    private final KnowledgeBase knowledge;
    private final Patients patients;
    private final Episodes episodes;
    private final CareRecords records;
    private final Clearances clearances;
    private final CareRelations relations;
    private final Audit audit;
    private final Clock clock;

    /** Over the kept episodes; {@code zone} is the hospital's. */
    @Inject
    public RecordIntake(
            KnowledgeBase knowledge,
            Patients patients,
            Episodes episodes,
            CareRecords records,
            Clearances clearances,
            CareRelations relations,
            Audit audit,
            Clock clock,
            ZoneId zone) {
        this.knowledge = knowledge;
        this.patients = patients;
        this.episodes = episodes;
        this.records = records;
        this.clearances = clearances;
        this.relations = relations;
        this.audit = audit;
        this.clock = clock.withZone(zone);
    }

    /**
     * Replaces what was recorded before.
     *
     * @param version of the episode as it was read
     * @return the episode as kept
     */
    public Episode record(Actor actor, UUID patientId, int version, IntakeForm form) {
        relations.require(actor, patientId);
        if (actor.role() != Role.PHYSIOTHERAPIST && actor.role() != Role.LEAD) {
            throw new Refusal.NotAllowed("The treating physiotherapist records the intake.");
        }
        Episode episode = episodes.open(patientId);
        Patient patient = patients.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        IntakeFormCheck.refuseIfWrong(knowledge, form, patient.birthDate(), LocalDate.now(clock));
        Episode kept = episodes.record(form.on(episode, version), clock.instant());
        ClearanceVoiding.apply(knowledge, records, clearances, patientId, clock.instant());
        audit.record(actor, "intake.record", Audit.Subject.of("episode", kept.id(), patientId));
        return kept;
    }
}
