package org.neutralspine.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.progression.ProposeWeek;

/** Renews what is proposed to one patient, in a transaction that concerns nobody else. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Renewal {

    private final ProposeWeek week;

    /** Renews by {@code week}. */
    @Inject
    public Renewal(ProposeWeek week) {
        this.week = week;
    }

    /** Of this patient. */
    public void of(UUID patientId) {
        week.renew(Actor.night(), patientId);
    }
}
