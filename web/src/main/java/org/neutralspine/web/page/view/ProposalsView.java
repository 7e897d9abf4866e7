package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a clinician, by patient.
 *
 * @param patients whoever has something waiting
 * @param reason what was typed as a reason for declining; absent at first
 * @param errors what to put right
 */
public record ProposalsView(
        List<Patient> patients, @Nullable String reason, List<FormError> errors) {

    /**
     * One patient.
     *
     * @param href their page
     * @param name their name
     * @param number the hospital's number
     * @param proposals what waits
     */
    public record Patient(String href, String name, String number, List<Proposal> proposals) {}

    /**
     * One proposal.
     *
     * @param id what is chosen
     * @param kind the direction, in a tag
     * @param exercise the exercise
     * @param before how much now; absent when it was left out at once
     * @param after what it becomes; absent when it stays
     * @param why one sentence with its rules
     * @param gates what was looked at
     * @param chosen whether it was chosen when the form came back
     */
    public record Proposal(
            String id,
            Tag kind,
            String exercise,
            @Nullable String before,
            @Nullable String after,
            String why,
            List<Gate> gates,
            boolean chosen) {}

    /**
     * One thing that was looked at.
     *
     * @param text what is asked and what is known
     * @param met whether it is so
     */
    public record Gate(String text, boolean met) {}
}
