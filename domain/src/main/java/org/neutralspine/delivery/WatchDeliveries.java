package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.UseCase;

/** The administrator looks at jobs and at what was delivered; neither says anything about a patient. */
@UseCase
public class WatchDeliveries {

    private static final int LATEST = 20;

    private final Runs runs;
    private final Deliveries deliveries;

    /** Reads {@code runs} and {@code deliveries}. */
    @Inject
    public WatchDeliveries(Runs runs, Deliveries deliveries) {
        this.runs = runs;
        this.deliveries = deliveries;
    }

    /** The run with this id. */
    public Run run(Actor actor, UUID id) {
        onlyAdmin(actor);
        return runs.run(id).orElseThrow(() -> new Refusal.NotFound("job"));
    }

    /** The latest runs, the newest first. */
    public List<Run> latest(Actor actor) {
        onlyAdmin(actor);
        return runs.latest(LATEST);
    }

    /** Every delivery of the week written like {@code 2026-W46}. */
    public List<Delivery> deliveries(Actor actor, @Nullable String week) {
        onlyAdmin(actor);
        return deliveries.of(WrittenWeek.read(week));
    }

    /** Every parked mail that nobody has discarded, of any week, the newest first. */
    public List<Delivery> parked(Actor actor) {
        onlyAdmin(actor);
        return deliveries.parked();
    }

    /** One delivery. */
    public Delivery delivery(Actor actor, UUID id) {
        onlyAdmin(actor);
        return deliveries.delivery(id).orElseThrow(() -> new Refusal.NotFound("delivery"));
    }

    private static void onlyAdmin(Actor actor) {
        if (actor.role() != Role.ADMIN) {
            throw new Refusal.NotAllowed("Only an administrator sees jobs and deliveries.");
        }
    }
}
