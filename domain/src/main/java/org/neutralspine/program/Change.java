package org.neutralspine.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;

/**
 * One item as a physiotherapist wants it.
 *
 * @param exerciseId of the catalogue
 * @param dose how much; null for the dose the item has in the draft, else the catalogue's; {@code perWeek} follows the days
 * @param days on which days of the week; null for those the item has in the draft
 * @param loadKg the load in kilograms; null for none
 * @param why one line for the patient; null for the line the item has in the draft, else the usual one
 */
public record Change(
        String exerciseId,
        @Nullable Dose dose,
        @Nullable List<DayOfWeek> days,
        @Nullable BigDecimal loadKg,
        @Nullable String why) {

    /** The item unchanged. */
    public static Change keep(Prescription item) {
        return new Change(item.exerciseId(), item.dose(), item.days(), item.loadKg(), item.why());
    }

    /** The items of a version unchanged. */
    static List<Change> keepAll(ProgramVersion version) {
        return version.items().stream().map(item -> keep(item.prescription())).toList();
    }

    /** An exercise with the catalogue's dose. */
    public static Change add(String exerciseId) {
        return new Change(exerciseId, null, null, null, null);
    }
}
