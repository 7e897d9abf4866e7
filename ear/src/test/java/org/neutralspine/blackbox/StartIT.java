package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Starting: ready only when all is there, and quietly. */
@BlackBox
class StartIT {

    private final Site site;

    StartIT(Site site) {
        this.site = site;
    }

    @Test
    void isReadyWithoutSignInWhenSchemaKnowledgeAndDataAreThere() {
        Answer answer = site.anonymous().get("/health/ready").is(200);

        assertThat(answer.json().get("status").asText()).isEqualTo("UP");
        assertThat(answer.json().findValuesAsText("name")).contains("neutral-spine");
    }

    @Test
    void printsWhereToGoAndAsWhom() {
        assertThat(site.log()).contains(site.url(), "physio1", "doctor1", "lead1", "admin1", "neutral-spine-demo");
    }

    @Test
    void saysLittleAndNoStackTraceWhileItStarts() {
        String start = site.log().substring(0, site.log().indexOf("Neutral Spine is ready"));

        assertThat(start).doesNotContain("Exception", "\tat ");
        assertThat(start.lines()).hasSizeLessThan(25);
    }

    @Test
    void describesItsApi() {
        assertThat(site.anonymous().get("/openapi").is(200).body()).contains("/api/v1/about");
    }

    @Test
    void doesNotTellWhichServerItIs() {
        Answer answer = site.anonymous().get("/api/v1/about").is(200);

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }
}
