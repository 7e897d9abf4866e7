package org.neutralspine.account;

import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/** Who may do what to accounts. */
final class Permissions {

    private Permissions() {}

    static void requireAdministrator(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator may do this.");
        }
    }

    static void requirePhysiotherapist(Actor actor) {
        if (actor.role() != Role.PHYSIOTHERAPIST) {
            throw new Refusal.NotAllowed("Only the patient's physiotherapist may do this.");
        }
    }
}
