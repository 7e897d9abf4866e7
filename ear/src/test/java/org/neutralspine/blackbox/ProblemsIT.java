package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

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
    void tellsNobodyWhichAddressesThereAre() {
        site.anonymous().get("/api/v1/no-such-thing").isProblem(401);
        site.anonymous().get("/api/v7/no-such-thing").isProblem(401);
    }

    @Test
    void answersAWrongMethodWith405AndWhatIsAllowed() {
        Answer answer =
                site.anonymous().send("POST", "/api/v1/about", BodyPublishers.ofString("{}"), "application/json");

        answer.isProblem(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void answersWhoeverHasNotSignedInWith401() {
        site.anonymous().get("/api/v1/me").isProblem(401);
        site.as("nobody", "nothing").get("/api/v1/me").isProblem(401);
    }

    @Test
    void refusesALargeBodyAndTheAnswerArrives() {
        String large = "[" + " ".repeat(TEN_MEGABYTES) + "]";

        site.anonymous().post("/api/v1/about", large).isProblem(413);
    }
}
