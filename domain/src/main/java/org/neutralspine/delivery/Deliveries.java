package org.neutralspine.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/** The outbox. */
public interface Deliveries {

    /** Everything for {@code week}, by recipient. */
    List<Delivery> of(TrainingWeek week);

    /** Every parked one that nobody has discarded, the newest first. */
    List<Delivery> parked();

    /** The one with this id. */
    Optional<Delivery> delivery(UUID id);

    /** How many of the task's job and week are due at {@code now}. */
    int due(Task task, Instant now);

    /** What has something due at {@code now}: tasks that only send. */
    List<Task> withDue(Instant now);

    /** How many of {@code task} were sent. */
    int sent(Task task);

    /** How many were sent to {@code recipient} after {@code since}. */
    int sentTo(String recipient, Instant since);

    /** What lies in the outbox. */
    Stock stock();

    /**
     * Takes the next one that is due, for {@code run} and for as long as {@code lease}; skips what others hold. To be
     * called in a transaction of its own, so that the claim stands before anything is sent.
     */
    Optional<Delivery> claim(Task task, UUID run, Instant now, Duration lease);

    /**
     * Writes down what became of a claimed delivery.
     *
     * @return false if the claim was lost meanwhile, and nothing was written
     */
    boolean settle(UUID deliveryId, UUID run, Settlement settlement, Instant now);

    /** Lets go of everything a dead {@code run} held. */
    void release(UUID run, Instant now);

    /** Whether the person it goes to may still have it: rights are looked at again when it is sent. */
    boolean mayReceive(UUID deliveryId, LocalDate today);

    /** Gives a parked one another five days from {@code now}; false if it is not parked. */
    boolean resend(UUID deliveryId, Instant now);

    /** Lays a parked one aside for good; false if it is not parked, or was laid aside before. */
    boolean discard(UUID deliveryId, UUID by, Instant now);

    /**
     * What lies in the outbox.
     *
     * @param waiting pending or being sent
     * @param oldest since when the oldest of them has been waiting; null when there is none
     * @param parked parked and not discarded
     */
    record Stock(int waiting, @Nullable Instant oldest, int parked) {}
}
