package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Overrides from outside: by their class only, with an end, a reason and an informed patient. */
@BlackBox
class OverrideIT {

    private final Site site;

    OverrideIT(Site site) {
        this.site = site;
    }

    /** Somebody of theirs with an exercise that fits. */
    private String patient(Predicate<JsonNode> fits) {
        return site.as("physio3").get("/api/v1/patients?q=").is(200).json().get("items").findValuesAsText("id").stream()
                .filter(id -> StreamSupport.stream(appraisals(id).spliterator(), false)
                        .anyMatch(fits))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode appraisals(String patient) {
        return site.as("physio3")
                .get("/api/v1/patients/" + patient + "/preview")
                .is(200)
                .json()
                .get("appraisals");
    }

    private String first(String patient, Predicate<JsonNode> fits) {
        return StreamSupport.stream(appraisals(patient).spliterator(), false)
                .filter(fits)
                .map(one -> one.get("exerciseId").asText())
                .findFirst()
                .orElseThrow();
    }

    private static boolean byOneRule(JsonNode appraisal) {
        return !appraisal.get("overridableBy").isEmpty()
                && appraisal.get("reasons").size() == 1;
    }

    private static boolean stopsHard(JsonNode appraisal) {
        return appraisal.get("result").asText().equals("blocked")
                && appraisal.get("overridableBy").isEmpty();
    }

    private static String body(String exercise, int days, boolean informed) {
        String until = LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
        return "{\"exerciseId\":\"" + exercise + "\",\"reason\":\"Trained it for years.\",\"until\":\"" + until
                + "\",\"patientInformed\":" + informed + "}";
    }

    @Test
    void openAnExerciseUntilTheyAreTakenBack() {
        String patient = patient(OverrideIT::byOneRule);
        String overrides = "/api/v1/patients/" + patient + "/overrides";
        String exercise = first(patient, OverrideIT::byOneRule);

        site.as("physio3").post(overrides, body(exercise, 60, true)).isProblem(422);
        site.as("physio3").post(overrides, body(exercise, 7, false)).isProblem(422);
        String id = site.as("physio3")
                .post(overrides, body(exercise, 7, true))
                .is(201)
                .json()
                .get("id")
                .asText();
        assertThat(result(patient, exercise)).isEqualTo("allowed");
        site.as("physio1").delete("/api/v1/overrides/" + id).isProblem(404);
        site.as("physio3").delete("/api/v1/overrides/" + id).is(200);

        assertThat(result(patient, exercise)).isEqualTo("blocked");
    }

    @Test
    void neverOpenAHardStopAndAreNotThePatients() {
        String patient = patient(OverrideIT::stopsHard);
        String overrides = "/api/v1/patients/" + patient + "/overrides";
        String hard = first(patient, OverrideIT::stopsHard);

        JsonNode problem =
                site.as("physio3").post(overrides, body(hard, 7, true)).isProblem(409);
        assertThat(problem.get("code").asText()).isEqualTo("override-impossible");
        site.as("patient1").get(overrides).isProblem(403);
        site.as("lead1").post(overrides, body(hard, 7, true)).isProblem(403);
        site.as("physio1").get(overrides).isProblem(404);
    }

    private String result(String patient, String exercise) {
        return StreamSupport.stream(appraisals(patient).spliterator(), false)
                .filter(one -> one.get("exerciseId").asText().equals(exercise))
                .map(one -> one.get("result").asText())
                .findFirst()
                .orElseThrow();
    }
}
