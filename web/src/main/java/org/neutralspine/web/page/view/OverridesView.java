package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient's overrides, and the form for one exercise.
 *
 * @param patientId whose
 * @param name the patient's name
 * @param rows all of this stretch of care, newest first
 * @param asked the exercise it is asked for; absent for the list alone
 * @param errors what was wrong with the form
 */
public record OverridesView(
        String patientId,
        String name,
        List<Row> rows,
        @Nullable Asked asked,
        List<FormError> errors) {

    /**
     * One override.
     *
     * @param id the override
     * @param exercise its exercise
     * @param state where it stands
     * @param reason why it was given
     * @param grounds what it lifts
     * @param until its last day
     * @param confirmable whether a second clinician is awaited
     * @param endable whether it can be taken back
     */
    public record Row(
            String id,
            String exercise,
            Tag state,
            String reason,
            List<String> grounds,
            String until,
            boolean confirmable,
            boolean endable) {}

    /**
     * The exercise that is blocked.
     *
     * @param exerciseId its id
     * @param exercise its name
     * @param grounds what speaks against it
     * @param who who may override it, in a sentence
     * @param mine whether the reader may
     * @param needsSecond whether a second clinician has to stand beside it
     * @param latest the last possible day
     * @param typed what was typed
     */
    public record Asked(
            String exerciseId,
            String exercise,
            List<String> grounds,
            String who,
            boolean mine,
            boolean needsSecond,
            String latest,
            Typed typed) {}
}
