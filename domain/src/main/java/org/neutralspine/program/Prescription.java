package org.neutralspine.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;

/**
 * One item of a program.
 *
 * @param exerciseId the exercise
 * @param category its main category, as the knowledge base writes it
 * @param slot the slot it fills; null when it was added for a category no slot has room for
 * @param dose how much; {@code dose.perWeek} equals the number of days
 * @param days on which days of the week, in order
 * @param loadKg the load in kilograms; null when the physiotherapist has not set one
 * @param why one line for the patient: why this exercise
 */
public record Prescription(
        String exerciseId,
        String category,
        @Nullable String slot,
        Dose dose,
        List<DayOfWeek> days,
        @Nullable BigDecimal loadKg,
        String why) {

    /** Copies the days. */
    public Prescription {
        days = List.copyOf(days);
    }
}
