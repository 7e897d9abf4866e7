package org.neutralspine.intake;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;
import org.neutralspine.kernel.Violations;

/** Looks at a patient's record, or for a patient; both are noted. */
@UseCase
public class ReadPatient {

    private static final int MOST_FOUND = 50;

    private final CareRecords records;
    private final Patients patients;
    private final CareRelations relations;
    private final Audit audit;

    /** Over the kept records. */
    @Inject
    public ReadPatient(CareRecords records, Patients patients, CareRelations relations, Audit audit) {
        this.records = records;
        this.patients = patients;
        this.relations = relations;
        this.audit = audit;
    }

    /** The record of the patient's open episode, else of the last one. */
    public CareRecord read(Actor actor, UUID patientId) {
        relations.require(actor, patientId);
        CareRecord record = records.find(patientId).orElseThrow(() -> new Refusal.NotFound("patient"));
        audit.record(actor, "patient.read", Audit.Subject.patient(patientId));
        return record;
    }

    /** Patients the actor may see whose hospital number or name holds {@code text}; at most fifty, by name. */
    public List<Patients.Found> find(Actor actor, String text) {
        if (actor.role() == Role.ADMIN) {
            throw new Refusal.NotAllowed("Administrators see no patients.");
        }
        new Violations()
                .check(text.length() <= 100, "q", "must be at most 100 characters")
                .refuse();
        audit.record(actor, "patient.find", Audit.Subject.general("patient", null));
        return patients.search(actor, text.strip(), MOST_FOUND);
    }
}
