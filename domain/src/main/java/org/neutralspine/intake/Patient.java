package org.neutralspine.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in care.
 *
 * @param id ours
 * @param hospitalNumber the hospital's own number, unique
 * @param givenName as the person is called
 * @param familyName as the person is called
 * @param birthDate never in the future
 * @param sex {@code female}, {@code male}, {@code other}; null when not told
 * @param version counts changes
 */
public record Patient(
        UUID id,
        String hospitalNumber,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String sex,
        int version) {

    /** Completed years on {@code day}. */
    public int ageOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birthDate, day);
    }
}
