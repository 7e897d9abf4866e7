package org.neutralspine.program;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Draft.Exceptions;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** A draft for someone with chronic back pain, unless a test says otherwise. */
record Drafts(
        Someone someone,
        List<Prescription> items,
        List<Prescription> before,
        List<String> texts,
        Exceptions exceptions) {

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    static Drafts draft(Prescription... items) {
        return new Drafts(Someone.with("nslbp-chronic", 30), List.of(items), List.of(), List.of(), Exceptions.NONE);
    }

    static Prescription item(String exerciseId, int sets, int reps) {
        return item(exerciseId, new Dose(sets, reps, null, null, 1, 3, false, 30, null), DAYS, null);
    }

    static Prescription loaded(String exerciseId, String kilograms) {
        Dose dose = new Dose(3, 8, null, null, 1, 3, false, 60, null);
        return item(exerciseId, dose, DAYS, new BigDecimal(kilograms));
    }

    static Prescription walk(int bouts, int minutes) {
        Dose dose = new Dose(1, 1, null, minutes, bouts, 7, false, 0, null);
        return item("walking", dose, List.of(DayOfWeek.values()), null);
    }

    private static Prescription item(String exerciseId, Dose dose, List<DayOfWeek> days, @Nullable BigDecimal load) {
        String category = Sample.exercise(exerciseId).category().word();
        return new Prescription(exerciseId, category, null, dose, days, load, "A usual first choice.");
    }

    Drafts of(Someone other) {
        return new Drafts(other, items, before, texts, exceptions);
    }

    /** What was prescribed last week. */
    Drafts following(Prescription... lastWeek) {
        return new Drafts(someone, items, List.of(lastWeek), texts, exceptions);
    }

    Drafts saying(String... words) {
        return new Drafts(someone, items, before, List.of(words), exceptions);
    }

    Drafts with(Exceptions asked) {
        return new Drafts(someone, items, before, texts, asked);
    }

    DraftReview review() {
        Preview preview = Preview.of(Sample.SHIPPED, someone.intake());
        return DraftReview.of(Sample.SHIPPED, preview, new Draft(items, before, texts, exceptions));
    }

    List<String> rules() {
        return review().rulesFired();
    }
}
