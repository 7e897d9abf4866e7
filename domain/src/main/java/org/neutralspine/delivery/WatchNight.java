package org.neutralspine.delivery;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.UseCase;

/** Whether the last night's work succeeded, for everybody who relies on its mail. */
@UseCase
public class WatchNight {

    private final Runs runs;
    private final Deliveries deliveries;

    /** Looks at {@code runs} and {@code deliveries}. */
    @Inject
    public WatchNight(Runs runs, Deliveries deliveries) {
        this.runs = runs;
        this.deliveries = deliveries;
    }

    /** The run of the last night that failed, if one did. */
    public Optional<Run> failed(Actor actor) {
        return Stream.of(Task.NIGHTLY, Task.WEEKLY_REPORT)
                .map(runs::lastOfTheNight)
                .flatMap(Optional::stream)
                .filter(run -> run.status() == Run.Status.FAILED)
                .findFirst();
    }

    /** Whether a mail to the actor is parked. */
    public boolean isParked(Actor actor) {
        UUID own = actor.accountId();
        return deliveries.parked().stream()
                .anyMatch(delivery -> delivery.accountId().equals(own));
    }
}
