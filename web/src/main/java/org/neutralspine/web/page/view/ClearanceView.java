package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clearance: asked for by the physiotherapist, answered by the physician.
 *
 * @param patient whom it is about
 * @param state where it stands
 * @param clearanceId the request that waits for an answer; absent if none waits
 * @param facts what the answer rests on
 * @param physicians whom to ask, for the physiotherapist
 * @param scopes what it may allow
 * @param mayAsk whether the reader may ask
 * @param mayAnswer whether the reader may answer or enter a paper
 * @param typed what was typed
 * @param errors what to put right
 */
public record ClearanceView(
        Patient patient,
        Tag state,
        @Nullable String clearanceId,
        List<Fact> facts,
        List<Choice> physicians,
        List<Choice> scopes,
        boolean mayAsk,
        boolean mayAnswer,
        Typed typed,
        List<FormError> errors) {

    /**
     * Whom it is about.
     *
     * @param id the patient
     * @param name the patient's name
     */
    public record Patient(String id, String name) {}
}
