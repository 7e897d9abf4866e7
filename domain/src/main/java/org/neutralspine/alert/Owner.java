package org.neutralspine.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.neutralspine.intake.Cover;

/**
 * Who has to act on a day: the patient's physiotherapist, during cover the stand-in.
 *
 * @param accountId who
 * @param standsIn whether in place of the physiotherapist
 */
public record Owner(UUID accountId, boolean standsIn) {

    /** Who has to act for the patients of {@code physiotherapistId} on {@code day}. */
    public static Owner of(UUID physiotherapistId, List<Cover> covers, LocalDate day) {
        return covers.stream()
                .filter(cover -> cover.physiotherapistId().equals(physiotherapistId) && cover.holdsOn(day))
                .findFirst()
                .map(cover -> new Owner(cover.standInId(), true))
                .orElseGet(() -> new Owner(physiotherapistId, false));
    }
}
