package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looks after a colleague's caseload: on these days, and only then, the stand-in may see it and act on it.
 *
 * @param id ours
 * @param physiotherapistId whose caseload
 * @param standInId who looks after it
 * @param from the first day
 * @param to the last day
 * @param setBy the account that said so
 * @param endedAt since when no more, ended early; null when it runs to its last day
 */
public record Cover(
        UUID id,
        UUID physiotherapistId,
        UUID standInId,
        LocalDate from,
        LocalDate to,
        UUID setBy,
        @Nullable Instant endedAt) {

    /** Whether it holds on {@code day}, the hospital's. */
    public boolean holdsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether both hold for the same caseload on some day. */
    public boolean overlaps(Cover other) {
        return physiotherapistId.equals(other.physiotherapistId)
                && endedAt == null
                && other.endedAt == null
                && !from.isAfter(other.to)
                && !other.from.isAfter(to);
    }
}
