package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Building a program.
 *
 * @param patientId the patient
 * @param patientName the patient's name
 * @param current the program in force; absent without one
 * @param draft the program being built; absent before it was begun, or when the gate refuses
 * @param gate what the gate says
 * @param search the search for exercises and what it found
 * @param errors what to put right
 */
public record ProgramView(
        String patientId,
        String patientName,
        @Nullable Current current,
        @Nullable Draft draft,
        PatientView.Gate gate,
        Search search,
        List<FormError> errors) {

    /**
     * What is prescribed now.
     *
     * @param id which version
     * @param program what it says
     */
    public record Current(String id, PatientView.Program program) {}

    /**
     * A draft.
     *
     * @param id the program
     * @param version what an edit must name
     * @param items in order
     * @param budget number and minutes, in words
     * @param warnings what exceeds what people manage, in words
     * @param gaps purposes for which nothing is allowed, in words
     * @param today the earliest first day, ISO
     */
    public record Draft(
            String id,
            String version,
            List<Item> items,
            String budget,
            List<String> warnings,
            List<String> gaps,
            String today) {}

    /**
     * One exercise of a draft.
     *
     * @param key for addresses
     * @param name the exercise
     * @param purpose why it is in
     * @param dose in words
     * @param blocked why it can no longer be prescribed; absent if it can
     * @param form the dose to edit
     * @param days each weekday, chosen or not
     */
    public record Item(
            String key,
            String name,
            String purpose,
            String dose,
            @Nullable String blocked,
            List<DoseNumber> form,
            List<Choice> days) {}

    /**
     * One number of a dose.
     *
     * @param name the input
     * @param label in words
     * @param value now
     * @param min the lowest
     * @param max the highest
     */
    public record DoseNumber(String name, String label, int value, int min, int max) {}

    /**
     * A search through all exercises.
     *
     * @param text what was searched for
     * @param categories the kinds to choose from
     * @param showBlocked whether those that do not fit are listed too
     * @param results what was found
     * @param total how many there are
     */
    public record Search(
            String text, List<Choice> categories, boolean showBlocked, List<VerdictView> results, int total) {}
}
