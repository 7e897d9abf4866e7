package org.neutralspine.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.kernel.TrainingWeek;

/**
 * One message to one person, and how far it has come.
 *
 * @param id its id
 * @param reportId the report it carries
 * @param week the report's week
 * @param kind what it is, such as {@code weekly-report}
 * @param role what the recipient is
 * @param recipient the mail address, if they have one
 * @param state where it stands
 * @param transport how it went, {@code smtp} or {@code pickup}, once it did
 * @param attempts how often it was tried
 * @param messageId the same at every attempt, so that a mail that arrives twice can be known as one
 * @param lastReply what the last attempt was told
 * @param createdAt when it was composed; tried for five days from then
 */
public record Delivery(
        UUID id,
        UUID reportId,
        TrainingWeek week,
        String kind,
        String role,
        @Nullable String recipient,
        DeliveryState state,
        @Nullable String transport,
        int attempts,
        String messageId,
        @Nullable String lastReply,
        Instant createdAt) {

    /** The kind of the weekly caseload report. */
    public static final String WEEKLY_REPORT = "weekly-report";
}
