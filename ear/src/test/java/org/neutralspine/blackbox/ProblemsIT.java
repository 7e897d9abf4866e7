package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Every error under {@code /api} is a problem document, also those that the container makes. */
@BlackBox
class ProblemsIT {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private final Site site;

    ProblemsIT(Site site) {
        this.site = site;
    }

    @Test
    void answersAnUnknownPathWith404() {
        assertThat(site.as("admin1")
                        .get("/api/v1/no-such-thing")
                        .isProblem(404)
                        .get("code")
                        .asText())
                .isEqualTo("not-found");
        site.as("admin1").get("/api/v7/no-such-thing").isProblem(404);
    }

    @Test
    void answersAWrongMethodWith405AndWhatIsAllowed() {
        Answer answer = site.as("admin1").delete("/api/v1/about");

        answer.isProblem(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void refusesALargeBodyAndTheAnswerArrives() {
        String large = "[" + " ".repeat(TEN_MEGABYTES) + "]";

        site.as("physio1").post("/api/v1/previews", large).isProblem(413);
    }

    @Test
    void refusesALargeBodyThatComesInChunks() {
        byte[] large = ("[" + " ".repeat(TEN_MEGABYTES) + "]").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        site.as("physio1")
                .send(
                        "POST",
                        "/api/v1/previews",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                        "application/json")
                .isProblem(413);
    }
}
