package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Lessons over HTTP: the course, one lesson, and what a patient says they have read. */
@BlackBox
class LessonIT {

    private final Site site;

    LessonIT(Site site) {
        this.site = site;
    }

    @Test
    void aLessonSaysWhatItAnswersAndWhereItComesFrom() {
        JsonNode lesson =
                site.as("patient1").get("/api/v1/lessons/why-walk").is(200).json();

        assertThat(lesson.get("question").asText()).endsWith("?");
        assertThat(lesson.get("text")).hasSizeBetween(3, 6);
        assertThat(lesson.get("sources"))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.get("status").asText()).isNotBlank());
        site.as("patient1").get("/api/v1/lessons/why-fly").isProblem(404);
    }

    @Test
    void aLessonThatIsUnchangedIsNotSentAgain() {
        Client patient = site.as("patient1");
        Answer first = patient.get("/api/v1/lessons").is(200);

        patient.send(patient.request("/api/v1/lessons")
                        .header("If-None-Match", first.header("ETag"))
                        .GET())
                .is(304);
        assertThat(first.header("Cache-Control")).contains("max-age");
    }

    @Test
    void thePatientTicksAndThePhysiotherapistSeesIt() {
        String lessons = "/api/v1/patients/" + own() + "/lessons";

        JsonNode after =
                tick("patient1", lessons + "/points-to-remember/read").is(200).json();
        JsonNode again =
                tick("patient1", lessons + "/points-to-remember/read").is(200).json();

        assertThat(after.get("read").asInt()).isPositive();
        assertThat(again).isEqualTo(after);
        assertThat(site.as("lead1").get(lessons).is(200).json()).isEqualTo(after);
        assertThat(read(after, "points-to-remember")).isNotBlank();
        tick("patient1", lessons + "/no-such-lesson/read").isProblem(404);
        tick("lead1", lessons + "/why-walk/read").isProblem(403);
    }

    @Test
    void howEachExerciseWentIsThePatientsToo() {
        JsonNode histories = site.as("patient1")
                .get("/api/v1/patients/" + own() + "/exercise-history")
                .is(200)
                .json()
                .get("items");

        assertThat(histories).isNotEmpty().allSatisfy(history -> {
            assertThat(history.get("exerciseId").asText()).isNotBlank();
            assertThat(history.get("told").asInt())
                    .isLessThanOrEqualTo(history.get("times").asInt());
        });
    }

    private Answer tick(String who, String path) {
        return site.as(who).send("PUT", path, BodyPublishers.noBody(), "application/json");
    }

    private String own() {
        return site.as("patient1")
                .get("/api/v1/me")
                .is(200)
                .json()
                .get("patientId")
                .asText();
    }

    private static String read(JsonNode plan, String lesson) {
        return StreamSupport.stream(plan.get("parts").spliterator(), false)
                .flatMap(part -> StreamSupport.stream(part.get("lessons").spliterator(), false))
                .filter(step -> step.get("id").asText().equals(lesson))
                .map(step -> step.get("readAt").asText())
                .findFirst()
                .orElseThrow();
    }
}
