package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Measures, goals and tests before heavier loads, over HTTP, for a patient who comes new. */
@BlackBox
class MeasureIT {

    private static final String THREE = "{\"activities\":[\"Walk the dog\",\"Lift a crate\",\"Sit in a cinema\"]}";

    private final Site site;

    MeasureIT(Site site) {
        this.site = site;
    }

    @Test
    void everyMeasureSaysItsDirectionItsLicenceAndWhichChangeMatters() {
        JsonNode measures =
                site.as("patient1").get("/api/v1/measures").is(200).json().get("items");

        assertThat(measures).hasSize(9).allSatisfy(measure -> {
            assertThat(measure.get("direction").asText()).isIn("higher-is-worse", "higher-is-better");
            assertThat(measure.get("licence").asText()).isNotBlank();
        });
        assertThat(one(measures, "id", "rmdq").at("/change/absolute").asInt()).isEqualTo(5);
        assertThat(one(measures, "id", "odi").get("instruction").isNull()).isTrue();
    }

    @Test
    void ticksAreCountedKeptOnceAndComparedWithTheFirst() {
        String patient = "/api/v1/patients/" + newcomer();
        String first = "{\"measure\":\"rmdq\",\"answeredBy\":\"with-help\",\"items\":{\"1\":1,\"2\":1,\"3\":1,\"4\":1,"
                + "\"5\":1,\"6\":1,\"7\":1}}";

        JsonNode kept = keyed(patient + "/measures", first, "first").is(201).json();
        JsonNode again = keyed(patient + "/measures", first, "first").is(201).json();
        assertThat(again.get("id")).isEqualTo(kept.get("id"));
        assertThat(kept.get("score").asInt()).isEqualTo(7);
        assertThat(course(patient, "rmdq").get("verdict").asText()).isEqualTo("not-enough-data");

        site.as("physio1")
                .post(patient + "/measures", "{\"measure\":\"rmdq\",\"items\":{\"1\":1,\"2\":1}}")
                .is(201);

        assertThat(course(patient, "rmdq").get("verdict").asText()).isEqualTo("improved");
        assertThat(course(patient, "rmdq").at("/comparison/change").asInt()).isEqualTo(-5);
    }

    @Test
    void whatCannotBeIsNamedFieldByField() {
        String patient = "/api/v1/patients/" + newcomer();

        refused(patient + "/measures", "{\"measure\":\"rmdq\",\"items\":{}}", "items");
        refused(patient + "/measures", "{\"measure\":\"rmdq\",\"items\":{\"25\":1}}", "items.25");
        refused(patient + "/measures", "{\"measure\":\"groc\",\"items\":{\"change\":6}}", "items.change");
        refused(patient + "/measures", "{\"measure\":\"sf-36\",\"items\":{\"1\":1}}", "measure");
        refused(patient + "/tests", "{\"values\":{\"plank\":3601}}", "values.plank");
        site.as("physio1")
                .put(patient + "/goals", "{\"activities\":[\"one\",\"two\"]}")
                .isProblem(422);
        site.as("physio1")
                .get("/api/v1/patients/" + UUID.randomUUID() + "/measures")
                .isProblem(404);
    }

    @Test
    void goalsAreNamedAndRated() {
        String patient = "/api/v1/patients/" + newcomer();

        JsonNode goals =
                site.as("physio1").put(patient + "/goals", THREE).is(200).json().get("items");

        assertThat(goals).hasSize(3);
        String rated = "{\"measure\":\"own-activities\",\"items\":{\"%s\":1,\"%s\":2,\"%s\":6}}"
                .formatted(
                        goals.get(0).get("id").asText(),
                        goals.get(1).get("id").asText(),
                        goals.get(2).get("id").asText());
        assertThat(site.as("physio1")
                        .post(patient + "/measures", rated)
                        .is(201)
                        .json()
                        .get("score")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aTestIsKeptWithItsDayAndTheCalendarIsThePatientsToo() {
        String patient = "/api/v1/patients/" + newcomer();

        site.as("physio1")
                .post(patient + "/tests", "{\"values\":{\"plank\":61.5}}")
                .is(201);

        JsonNode tests = site.as("doctor1").get("/api/v1/me").is(200).json();
        assertThat(tests.get("role").asText()).isEqualTo("physician");
        assertThat(site.as("physio1")
                        .get(patient + "/tests")
                        .is(200)
                        .json()
                        .at("/items/0/values/plank")
                        .asDouble())
                .isEqualTo(61.5);
        String own = site.as("patient1")
                .get("/api/v1/me")
                .is(200)
                .json()
                .get("patientId")
                .asText();
        assertThat(site.as("patient1")
                        .get("/api/v1/patients/" + own + "/fusion-calendar")
                        .is(200)
                        .json()
                        .get("note")
                        .asText())
                .isNotBlank();
        site.as("patient1").get("/api/v1/patients/" + own + "/loading-ladder").isProblem(403);
    }

    private String newcomer() {
        String number = "M-" + UUID.randomUUID().toString().substring(0, 8);
        return site.as("physio1")
                .post(
                        "/api/v1/patients",
                        "{\"hospitalNumber\":\"" + number
                                + "\",\"givenName\":\"Ada\",\"familyName\":\"Berg\",\"birthDate\":\"1974-05-06\"}")
                .is(201)
                .json()
                .at("/patient/id")
                .asText();
    }

    private Answer keyed(String path, String body, String key) {
        Client physio = site.as("physio1");
        return physio.send(physio.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", path + key)
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode course(String patient, String measure) {
        return one(site.as("physio1").get(patient + "/measures").is(200).json().get("items"), "measure", measure);
    }

    private void refused(String path, String body, String field) {
        assertThat(site.as("physio1")
                        .post(path, body)
                        .isProblem(422)
                        .get("violations")
                        .findValuesAsText("path"))
                .contains(field);
    }

    private static JsonNode one(JsonNode items, String key, String value) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
