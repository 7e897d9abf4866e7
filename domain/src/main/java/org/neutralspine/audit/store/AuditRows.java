package org.neutralspine.audit.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;

/** Appends audit events to the database, in the caller's transaction. */
@Dependent
public class AuditRows implements Audit {

    private final EntityManager entities;
    private final Clock clock;

    /** Over the running transaction's entity manager. */
    @Inject
    public AuditRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void record(Actor actor, String action, Subject subject) {
        AuditEventRow row = new AuditEventRow();
        row.at = clock.instant();
        row.accountId = actor.accountId();
        row.role = actor.role().word();
        row.action = action;
        row.subjectKind = subject.kind();
        row.subjectId = subject.id();
        row.patientId = subject.patientId();
        entities.persist(row);
    }
}
