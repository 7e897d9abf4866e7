package org.neutralspine.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * One message to one person, and how far it has come.
 *
 * @param id its id
 * @param content the report or the notice it carries
 * @param accountId whom it goes to
 * @param week the report's week
 * @param kind what it is
 * @param role what the recipient is
 * @param recipient the mail address, if they have one
 * @param state where it stands
 * @param transport how it went, {@code smtp} or {@code pickup}, once it did
 * @param attempts how often it was tried
 * @param messageId the same at every attempt, so that a mail that arrives twice can be known as one
 * @param lastReply what the last attempt was told
 * @param createdAt when it was composed
 * @param retrySince tried for five days from then
 * @param discardedAt when somebody laid a parked one aside for good
 * @param unansweredAt since when an attempt has had no answer that anybody read: it may have arrived by it; stays whatever
 *     later attempts are told
 */
public record Delivery(
        UUID id,
        UUID content,
        UUID accountId,
        TrainingWeek week,
        MailKind kind,
        String role,
        @Nullable String recipient,
        DeliveryState state,
        @Nullable String transport,
        int attempts,
        String messageId,
        @Nullable String lastReply,
        Instant createdAt,
        Instant retrySince,
        @Nullable Instant discardedAt,
        @Nullable Instant unansweredAt) {

    /** Whether it may be in the letter box twice, under one Message-ID; the pickup folder cannot hold it twice. */
    public boolean mayHaveArrivedTwice() {
        return twice(state, transport);
    }

    /** Whether it may be there twice once {@code settlement} holds. */
    public boolean mayHaveArrivedTwice(Settlement settlement) {
        return twice(settlement.state(), settlement.transport());
    }

    private boolean twice(DeliveryState then, @Nullable String way) {
        return unansweredAt != null && then == DeliveryState.SENT && !"pickup".equals(way);
    }

    /** Whether it may be in the letter box although it does not count as sent. */
    public boolean mayHaveArrived() {
        return unansweredAt != null && state != DeliveryState.SENT;
    }
}
