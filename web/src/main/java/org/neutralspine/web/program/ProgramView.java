package org.neutralspine.web.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Change;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;

/** One version of a program as it is written. */
public record ProgramView(
        UUID id,
        int number,
        String state,
        Instant builtAt,
        @Nullable Instant prescribedAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String knowledgeVersion,
        List<ItemView> items,
        int version) {

    /** One item. */
    public record ItemView(
            UUID id,
            String exerciseId,
            String category,
            @Nullable String slot,
            DoseView dose,
            String why) {

        static ItemView of(ProgramVersion.Item item) {
            Prescription prescription = item.prescription();
            return new ItemView(
                    item.id(),
                    prescription.exerciseId(),
                    prescription.category(),
                    prescription.slot(),
                    DoseView.of(prescription),
                    prescription.why());
        }
    }

    /** How much, in the words of the preview. */
    public record DoseView(
            int sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            @Nullable Integer minutes,
            int boutsPerDay,
            @Nullable Integer perWeek,
            List<DayOfWeek> days,
            boolean eachSide,
            int restSeconds,
            @Nullable BigDecimal loadKg,
            @Nullable Integer effort) {

        /** As it is written. */
        public static DoseView of(Prescription item) {
            Dose dose = item.dose();
            return new DoseView(
                    dose.sets(),
                    dose.reps(),
                    dose.holdSeconds(),
                    dose.minutes(),
                    dose.boutsPerDay(),
                    dose.perWeek(),
                    item.days(),
                    dose.eachSide(),
                    dose.restSeconds(),
                    item.loadKg(),
                    dose.effort());
        }

        Change change(String exerciseId, @Nullable String why) {
            Dose dose =
                    new Dose(sets, reps, holdSeconds, minutes, boutsPerDay, days.size(), eachSide, restSeconds, effort);
            return new Change(exerciseId, dose, days, loadKg, why);
        }
    }

    static ProgramView of(ProgramVersion version) {
        ProgramVersion.Prescribed prescribed = version.prescribed();
        return new ProgramView(
                version.id(),
                version.number(),
                version.state().word(),
                version.built().at(),
                prescribed == null ? null : prescribed.at(),
                prescribed == null ? null : prescribed.startsOn(),
                prescribed == null ? null : prescribed.endsOn(),
                version.built().knowledgeVersion(),
                version.items().stream().map(ItemView::of).toList(),
                version.version());
    }
}
