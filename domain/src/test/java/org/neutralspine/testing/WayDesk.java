package org.neutralspine.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.neutralspine.audit.Audit;
import org.neutralspine.intake.CareRecords;
import org.neutralspine.intake.CareRelations;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.IdempotencyKeys;
import org.neutralspine.kernel.store.IdempotencyKeyRows;
import org.neutralspine.progression.LookAhead;
import org.neutralspine.progression.RecordLoadTests;
import org.neutralspine.progression.store.LoadTestEntryRows;

/** The use cases that measure a patient's way and look ahead, over a hospital's database. */
public final class WayDesk {

    public final RecordLoadTests loadTests;
    public final LookAhead ahead;

    WayDesk(
            EntityManager em,
            Episodes episodes,
            CareRecords records,
            CareRelations relations,
            Audit audit,
            Clock clock) {
        IdempotencyKeys keys = new IdempotencyKeyRows(em, clock);
        loadTests =
                new RecordLoadTests(episodes, new LoadTestEntryRows(em), keys, relations, audit, clock, Hospital.ZONE);
        ahead = new LookAhead(Hospital.KNOWLEDGE, records, relations, audit, clock, Hospital.ZONE);
    }
}
