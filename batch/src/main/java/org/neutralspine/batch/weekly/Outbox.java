package org.neutralspine.batch.weekly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.batch.courier.SendLimits;
import org.neutralspine.delivery.Deliveries;
import org.neutralspine.delivery.Delivery;
import org.neutralspine.delivery.Reply;
import org.neutralspine.delivery.Runs;
import org.neutralspine.delivery.Settlement;
import org.neutralspine.delivery.Task;

/** Each step of sending in a transaction of its own: the claim stands before the attempt, its end as soon as it is known. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Outbox {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Runs runs;
    private final SendLimits limits;
    private final Tally tally;
    private final Hospital hospital;

    /** Works on {@code deliveries} within {@code limits}, counts into {@code runs} and {@code tally}. */
    @Inject
    public Outbox(Deliveries deliveries, Runs runs, SendLimits limits, Tally tally, Hospital hospital) {
        this.deliveries = deliveries;
        this.runs = runs;
        this.limits = limits;
        this.tally = tally;
        this.hospital = hospital;
    }

    /** Takes the next due delivery of {@code task} for {@code run}. */
    public Optional<Delivery> claim(Task task, UUID run) {
        return deliveries.claim(task, run, hospital.now(), LEASE);
    }

    /** Whether its recipient may still have it. */
    public boolean mayReceive(Delivery delivery) {
        return deliveries.mayReceive(delivery.id(), hospital.today());
    }

    /** Whether {@code recipient} got as much in the last hour as anybody gets. */
    public boolean isFull(String recipient) {
        return deliveries.sentTo(recipient, hospital.now().minus(HOUR)) >= limits.perHour();
    }

    /** Writes down what became of {@code delivery}, and counts it for {@code run}. */
    public void settle(Delivery delivery, UUID run, Reply reply) {
        Instant now = hospital.now();
        Settlement settlement = Settlement.of(reply, delivery.attempts(), delivery.retrySince(), now);
        if (deliveries.settle(delivery.id(), run, settlement, now)) {
            runs.tried(run, settlement.state());
            tally.mail(delivery, settlement);
        }
    }
}
