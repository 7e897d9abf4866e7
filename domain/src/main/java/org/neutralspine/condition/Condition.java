package org.neutralspine.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.exercise.Category;

/**
 * A diagnosis or a state after surgery, with its course.
 *
 * @param id its id
 * @param name its name
 * @param icd10 codes, WHO first
 * @param region the part of the body it concerns
 * @param direction which movement helps and which to leave for now
 * @param precautions what a clinician keeps in mind
 * @param requiresClearance whether a physician must clear training
 * @param requiresAssessment whether a clinician must have examined the patient
 * @param phases its course, in order, without gaps
 * @param preferredCategories what helps
 * @param preferredExercises which exercises help, first the best
 * @param guidance monitoring, referral and remarks for clinicians
 * @param evidenceLevel A to D
 * @param sources ids of sources
 */
public record Condition(
        String id,
        String name,
        List<String> icd10,
        String region,
        DirectionPreference direction,
        List<String> precautions,
        boolean requiresClearance,
        boolean requiresAssessment,
        List<Phase> phases,
        List<Category> preferredCategories,
        List<String> preferredExercises,
        Guidance guidance,
        String evidenceLevel,
        List<String> sources) {

    /**
     * Which movement helps and which to leave for now.
     *
     * @param preferred what helps
     * @param avoid what to leave
     * @param confidence how sure that is
     */
    public record DirectionPreference(String preferred, String avoid, String confidence) {}

    /**
     * What a clinician watches.
     *
     * @param monitoring what to follow
     * @param referIf when to refer
     * @param inputsNeeded what must be known
     * @param adjacent how neighbouring segments are protected; null when none are
     * @param articles source articles that speak of it
     * @param note a remark; null when there is none
     * @param expectedCourse how pain usually goes; null when no source says
     */
    public record Guidance(
            List<String> monitoring,
            List<String> referIf,
            List<String> inputsNeeded,
            @Nullable AdjacentCare adjacent,
            List<String> articles,
            @Nullable String note,
            @Nullable ExpectedCourse expectedCourse) {}

    /**
     * How neighbouring segments are protected.
     *
     * @param protect which
     * @param how by what
     * @param figures what is known of their fate; null when nothing
     */
    public record AdjacentCare(
            String protect, List<String> how, @Nullable String figures) {}

    /** The phase after that many completed weeks; before the first phase the first, after the last the last. */
    public Phase phaseAt(int weeks) {
        Phase last = phases.get(phases.size() - 1);
        return phases.stream()
                .filter(phase -> phase.holds(weeks))
                .findFirst()
                .orElse(weeks < last.from() ? phases.get(0) : last);
    }
}
