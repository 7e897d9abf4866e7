package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The red-flag questions of one patient.
 *
 * @param id the patient
 * @param name the patient's name
 * @param groups the questions by subject
 * @param lastAnswered when they were last answered, in words; absent if never
 * @param errors what to put right
 */
public record ScreeningView(
        String id,
        String name,
        List<Group> groups,
        @Nullable String lastAnswered,
        List<FormError> errors) {

    /**
     * Questions of one subject.
     *
     * @param title in words
     * @param questions to answer
     */
    public record Group(String title, List<Question> questions) {}

    /**
     * One question.
     *
     * @param flagId of the knowledge base
     * @param text the question
     * @param answer yes, no or not-sure; absent while not answered
     * @param downgrade what must be documented to take a yes less seriously; absent if it never is
     * @param note what was documented; absent if nothing
     */
    public record Question(
            String flagId,
            String text,
            @Nullable String answer,
            @Nullable String downgrade,
            @Nullable String note) {}
}
