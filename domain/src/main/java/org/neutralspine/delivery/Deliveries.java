package org.neutralspine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.kernel.TrainingWeek;

/** The outbox. */
public interface Deliveries {

    /** Everything for {@code week}, by recipient. */
    List<Delivery> of(TrainingWeek week);

    /** How many of {@code week} are due at {@code now}. */
    int due(TrainingWeek week, Instant now);

    /** The weeks that have something due at {@code now}. */
    List<TrainingWeek> weeksWithDue(Instant now);

    /** How many of {@code week} were sent. */
    int sent(TrainingWeek week);

    /**
     * Takes the next one that is due, for {@code run} and for as long as {@code lease}; skips what others hold. To be
     * called in a transaction of its own, so that the claim stands before anything is sent.
     */
    Optional<Delivery> claim(TrainingWeek week, UUID run, Instant now, Duration lease);

    /**
     * Writes down what became of a claimed delivery.
     *
     * @return false if the claim was lost meanwhile, and nothing was written
     */
    boolean settle(UUID deliveryId, UUID run, Settlement settlement, Instant now);

    /** Lets go of everything a dead {@code run} held. */
    void release(UUID run, Instant now);

    /** Whether the physiotherapist it goes to may still have it: rights are looked at again when it is sent. */
    boolean mayReceive(UUID deliveryId);
}
