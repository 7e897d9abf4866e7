package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The intake of one patient.
 *
 * @param id the patient
 * @param name the patient's name
 * @param version what an edit must name
 * @param typed what is kept or was typed
 * @param conditions every diagnosis, by region
 * @param levels every vertebra, top first
 * @param approaches the ways of operating
 * @param equipment what a patient may have at home
 * @param restrictions what the surgeon limits
 * @param positions ways to begin an exercise that the surgeon may rule out
 * @param phaseCriteria what must be met to leave a phase after a fusion, as the rule says it; absent if no rule does
 * @param proposal a diagnosis that fits better, for the clinician to decide; absent if none
 * @param errors what to put right
 */
public record IntakeView(
        String id,
        String name,
        String version,
        Typed typed,
        List<ConditionGroup> conditions,
        List<String> levels,
        List<Choice> approaches,
        List<Choice> equipment,
        List<Field> restrictions,
        List<Choice> positions,
        @Nullable String phaseCriteria,
        @Nullable String proposal,
        List<FormError> errors) {

    /**
     * The diagnoses of one region.
     *
     * @param region in words
     * @param conditions of that region
     * @param open whether one of them is chosen
     */
    public record ConditionGroup(String region, List<Condition> conditions, boolean open) {}

    /**
     * One diagnosis.
     *
     * @param id of the knowledge base
     * @param name in words
     * @param clock what its date means, in words
     * @param chosen whether the patient has it
     * @param began the date; absent if not known
     */
    public record Condition(
            String id,
            String name,
            String clock,
            boolean chosen,
            @Nullable String began) {}
}
