package org.neutralspine.intake;

import java.util.UUID;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/**
 * Who cares for whom, asked at every call: a physiotherapist for their caseload, a patient for themselves, a physician
 * for the patients referred to them or cleared by them (to any physician of the operating team when a request names
 * nobody), a lead for all, an administrator for none.
 */
public interface CareRelations {

    /** Whether {@code actor} may know of the patient. */
    boolean caresFor(Actor actor, UUID patientId);

    /** Whether the account is active and has this role. */
    boolean isActive(UUID accountId, Role role);

    /** Whether the account is a physician who acts for the operating team. */
    boolean actsForOperatingTeam(UUID accountId);

    /** Refuses as if there were no such patient unless {@code actor} may know of them. */
    default void require(Actor actor, UUID patientId) {
        if (!caresFor(actor, patientId)) {
            throw new Refusal.NotFound("patient");
        }
    }
}
