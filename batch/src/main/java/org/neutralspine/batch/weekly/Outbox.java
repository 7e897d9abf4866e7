package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Reply;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Settlement;
import org.neutralspine.kernel.TrainingWeek;

/** Each step of sending in a transaction of its own: the claim stands before the attempt, its end as soon as it is known. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Outbox {

    private static final Duration LEASE = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final Runs runs;
    private final Clock clock;

    /** Works on {@code deliveries} and counts into {@code runs}. */
    @Inject
    public Outbox(Deliveries deliveries, Runs runs, Clock clock) {
        this.deliveries = deliveries;
        this.runs = runs;
        this.clock = clock;
    }

    /** Takes the next due delivery of {@code week} for {@code run}. */
    public Optional<Delivery> claim(TrainingWeek week, UUID run) {
        return deliveries.claim(week, run, clock.instant(), LEASE);
    }

    /** Whether its recipient may still have it. */
    public boolean mayReceive(Delivery delivery) {
        return deliveries.mayReceive(delivery.id());
    }

    /** Writes down what became of {@code delivery}, and counts it for {@code run}. */
    public void settle(Delivery delivery, UUID run, Reply reply) {
        Instant now = clock.instant();
        Settlement settlement = Settlement.of(reply, delivery.attempts(), delivery.createdAt(), now);
        if (deliveries.settle(delivery.id(), run, settlement, now)) {
            runs.tried(run, settlement.state());
        }
    }
}
