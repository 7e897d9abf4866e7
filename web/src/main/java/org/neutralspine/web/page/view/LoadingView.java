package org.neutralspine.web.page.view;

import java.util.List;

/**
 * The way back to heavier loads for one patient, and what was measured.
 *
 * @param patientId the patient
 * @param patientName the patient's name
 * @param rungs in the rulebook's order; empty while none is the patient's
 * @param history what was measured, the last first
 * @param fields the tests that can be entered; empty for who may only look
 * @param errors what to put right
 */
public record LoadingView(
        String patientId,
        String patientName,
        List<Rung> rungs,
        List<Entry> history,
        List<Field> fields,
        List<FormError> errors) {

    /**
     * One rung.
     *
     * @param title what it leads to
     * @param rule its id
     * @param tag reached, or how much is missing
     * @param checks everything it asks for
     * @param opens what it opens
     * @param begins how one begins then, and who signs
     */
    public record Rung(
            String title, String rule, Tag tag, List<Check> checks, List<String> opens, List<String> begins) {}

    /**
     * One thing a rung asks for.
     *
     * @param text what is asked and what is known
     * @param met whether it is so
     */
    public record Check(String text, boolean met) {}

    /**
     * What was measured on one day.
     *
     * @param day the day
     * @param values each test with its value and unit
     */
    public record Entry(String day, List<Fact> values) {}
}
