package org.neutralspine.program.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;

/** A row of {@code prescription}; written once, removed only from a draft. */
@Entity
@Table(name = "prescription")
@SuppressWarnings("NullAway.Init")
class PrescriptionRow {

    private static final int DAY_LETTERS = 3;

    @Id
    UUID id;

    @Column(name = "program_id")
    UUID programId;

    int position;

    @Column(name = "exercise_id")
    String exerciseId;

    String category;

    @Nullable
    String slot;

    int sets;

    @Nullable
    Integer reps;

    @Column(name = "hold_seconds")
    @Nullable
    Integer holdSeconds;

    @Nullable
    Integer minutes;

    @Column(name = "bouts_per_day")
    int boutsPerDay;

    @Column(name = "per_week")
    int perWeek;

    String days;

    @Column(name = "each_side")
    boolean eachSide;

    @Column(name = "rest_seconds")
    int restSeconds;

    @Column(name = "load_kg")
    @Nullable
    BigDecimal loadKg;

    @Nullable
    Integer effort;

    String why;

    static PrescriptionRow of(UUID programId, int position, Prescription prescription) {
        PrescriptionRow row = new PrescriptionRow();
        row.id = UUID.randomUUID();
        row.programId = programId;
        row.position = position;
        row.exerciseId = prescription.exerciseId();
        row.category = prescription.category();
        row.slot = prescription.slot();
        row.setDose(prescription.dose());
        row.days = prescription.days().stream().map(PrescriptionRow::letters).collect(Collectors.joining(","));
        row.loadKg = prescription.loadKg();
        row.why = prescription.why();
        return row;
    }

    private void setDose(Dose dose) {
        sets = dose.sets();
        reps = dose.reps();
        holdSeconds = dose.holdSeconds();
        minutes = dose.minutes();
        boutsPerDay = dose.boutsPerDay();
        perWeek = dose.perWeek();
        eachSide = dose.eachSide();
        restSeconds = dose.restSeconds();
        effort = dose.effort();
    }

    ProgramVersion.Item toItem() {
        Dose dose = new Dose(sets, reps, holdSeconds, minutes, boutsPerDay, perWeek, eachSide, restSeconds, effort);
        BigDecimal load = loadKg == null
                ? null
                : new BigDecimal(loadKg.stripTrailingZeros().toPlainString());
        return new ProgramVersion.Item(id, new Prescription(exerciseId, category, slot, dose, weekdays(), load, why));
    }

    private List<DayOfWeek> weekdays() {
        List<String> kept = List.of(days.split(","));
        return Stream.of(DayOfWeek.values())
                .filter(day -> kept.contains(letters(day)))
                .toList();
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS).toUpperCase(Locale.ROOT);
    }
}
