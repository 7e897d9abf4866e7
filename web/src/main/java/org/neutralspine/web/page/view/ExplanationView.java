package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.program.Explanation;

/**
 * Why an exercise is what it is for a patient.
 *
 * @param patientId the patient
 * @param patientName the patient's name
 * @param exercise the exercise's name
 * @param verdict the verdict
 * @param summary the verdict in one sentence
 * @param grounds everything that speaks against it as it is
 * @param alternatives what fits instead
 */
public record ExplanationView(
        String patientId,
        String patientName,
        String exercise,
        Tag verdict,
        String summary,
        List<Ground> grounds,
        List<Explanation.Instead> alternatives) {

    /**
     * One thing that speaks against it.
     *
     * @param sentence in plain words
     * @param rule id and title
     * @param limit the limiting field with what is asked and what is allowed; absent when the rule is about something else
     * @param whose whose limit it is; empty when it is the rule's own
     * @param enforcement who may override it
     * @param evidence how firm it is
     * @param sources what it rests on
     */
    public record Ground(
            String sentence,
            String rule,
            @Nullable String limit,
            String whose,
            String enforcement,
            String evidence,
            List<String> sources) {}
}
