package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The knowledge base can be read, filtered and cached. */
@BlackBox
class KnowledgeIT {

    private final Site site;

    KnowledgeIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "exercises, 160",
        "conditions, 23",
        "red-flags, 52",
        "rules, 102",
        "sources, 102",
        "lessons, 18",
        "exercises?tag=running, 1",
        "exercises?text=BIRD, 4"
    })
    void everyListIsComplete(String path, int size) {
        assertThat(site.as("physio1").get("/api/v1/" + path).is(200).json().get("items"))
                .hasSize(size);
    }

    @Test
    void anExerciseSaysWhatItDemands() {
        JsonNode exercise =
                site.as("physio1").get("/api/v1/exercises/bird-dog").is(200).json();

        assertThat(exercise.at("/demand/lumbar.flexion").isInt()).isTrue();
        assertThat(exercise.at("/instruction/howTo")).isNotEmpty();
        site.as("physio1").get("/api/v1/exercises/moon-walk").isProblem(404);
        site.as("physio1").get("/api/v1/exercises?category=magic").isProblem(422);
        site.as("physio1").get("/api/v1/exercises?tag=magic").isProblem(422);
    }

    @Test
    void everyFigureThatMayBePrescribedIsDrawnStillAndMovingAndNotSentAgain() {
        Client patient = site.as("patient1");
        List<String> addresses = new ArrayList<>();
        patient.get("/api/v1/exercises").is(200).json().get("items").forEach(exercise -> {
            if (!exercise.get("tags").toString().contains("\"not-prescribed\"")) {
                addresses.add(exercise.get("id").asText() + "/figure.svg");
                addresses.add(exercise.get("id").asText() + "/figure.svg?animated=true");
            }
        });

        assertThat(addresses).hasSize(270);
        for (String address : addresses) {
            Answer first = patient.send(picture(patient, address).GET()).is(200);
            String tag = first.header("ETag");
            Answer second = patient.send(picture(patient, address)
                            .header("If-None-Match", tag)
                            .GET())
                    .is(304);
            assertThat(tag).as(address).matches("\"[0-9a-f]{16}\"").isEqualTo(second.header("ETag"));
            assertThat(second.body()).as(address).isEmpty();
            assertThat(first.body().contains("<animate")).as(address).isEqualTo(address.endsWith("true"));
        }
    }

    @ParameterizedTest
    @CsvSource({"bird-dog/figure.svg", "bird-dog/figure.svg?animated=true", "full-sit-up/figure.svg"})
    void aFigureIsDrawnAndNotSentAgain(String path) {
        Client patient = site.as("patient1");
        Answer first = patient.send(picture(patient, path).GET()).is(200);

        assertThat(first.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(first.body()).startsWith("<svg").contains("<title>", "<desc>");
        patient.send(picture(patient, path)
                        .header("If-None-Match", first.header("ETag"))
                        .GET())
                .is(304);
    }

    @Test
    void anUnknownExerciseHasNoFigure() {
        Client patient = site.as("patient1");

        patient.send(picture(patient, "moon-walk/figure.svg").GET()).isProblem(404);
    }

    /** A request as a browser makes it for an image. */
    private static HttpRequest.Builder picture(Client client, String path) {
        return client.request("/api/v1/exercises/" + path).setHeader("Accept", "image/svg+xml,image/*;q=0.8,*/*;q=0.5");
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        Answer first = site.as("physio1").get("/api/v1/conditions").is(200);

        assertThat(first.header("Cache-Control")).contains("max-age");
        site.as("physio1")
                .send(site.as("physio1")
                        .request("/api/v1/conditions")
                        .header("If-None-Match", first.header("ETag"))
                        .GET())
                .is(304);
    }

    @Test
    void saysWhichKnowledgeRunsAndThatItIsADraft() {
        JsonNode edition = site.as("physio1").get("/api/v1/knowledge").is(200).json();

        assertThat(edition.get("reviewStatus").asText()).contains("draft");
        assertThat(edition.get("hash").asText()).hasSize(64);
    }
}
