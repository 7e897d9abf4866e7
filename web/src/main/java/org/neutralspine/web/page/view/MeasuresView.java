package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires of a patient: for the patient what to fill in, for clinicians the course of each.
 *
 * @param base where the page is, such as {@code /app/measures}
 * @param patientName for a clinician; absent for the patient
 * @param goals what the patient wants to do again
 * @param mayAnswer whether the reader may fill in
 * @param courses one for each measure
 */
public record MeasuresView(
        String base, @Nullable String patientName, List<String> goals, boolean mayAnswer, List<Course> courses) {

    /**
     * One measure.
     *
     * @param id its id
     * @param name its name
     * @param last when it was last answered, in words
     * @param verdict what became of the patient; absent before the first answer
     * @param sentence first score, last score and change, in words
     * @param chart the course; absent before the first answer
     * @param rows each score with its day
     * @param note the licence, and what to know of the measure
     * @param canFillIn whether there is a form for it
     */
    public record Course(
            String id,
            String name,
            String last,
            @Nullable Tag verdict,
            String sentence,
            PatientView.@Nullable Charts chart,
            List<Fact> rows,
            String note,
            boolean canFillIn) {}
}
