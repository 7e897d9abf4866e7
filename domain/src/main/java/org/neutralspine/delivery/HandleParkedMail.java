package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.neutralspine.audit.Audit;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** The administrator decides on a mail nobody tries any more: send it again, or leave it for good. */
@UseCase
public class HandleParkedMail {

    private final Deliveries deliveries;
    private final Audit audit;
    private final Clock clock;

    /** Decides on {@code deliveries}. */
    @Inject
    public HandleParkedMail(Deliveries deliveries, Audit audit, Clock clock) {
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Tries it again for five days, at the address the account has now and under the same Message-ID.
     *
     * @throws Refusal.Conflict if it is not parked
     */
    public Delivery resend(Actor actor, UUID id) {
        onlyAdmin(actor);
        find(id);
        if (!deliveries.resend(id, clock.instant())) {
            throw new Refusal.Conflict(
                    "not-parked", "Only a parked mail is sent again; this one is not parked.", List.of());
        }
        audit.record(actor, "delivery.resend", Audit.Subject.general("delivery", id.toString()));
        return find(id);
    }

    /**
     * Lays it aside: it stays in the list as parked, and asks nobody to act any more.
     *
     * @throws Refusal.Conflict if it is not parked, or was laid aside before
     */
    public Delivery discard(Actor actor, UUID id) {
        onlyAdmin(actor);
        find(id);
        if (!deliveries.discard(id, actor.accountId(), clock.instant())) {
            throw new Refusal.Conflict(
                    "nothing-to-discard", "Only a parked mail can be discarded, and only once.", List.of());
        }
        audit.record(actor, "delivery.discard", Audit.Subject.general("delivery", id.toString()));
        return find(id);
    }

    private Delivery find(UUID id) {
        return deliveries.delivery(id).orElseThrow(() -> new Refusal.NotFound("delivery"));
    }

    private static void onlyAdmin(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator handles parked mails.");
        }
    }
}
