package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting: ready only when all is there, and one sentence when it cannot be. */
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

    @Test
    void refusesAPortInUseWithOneSentence(@TempDir Path home) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerProcess server = ServerProcess.start(
                    home, Map.of(), List.of("-Dneutralspine.demo=true", "-Dneutralspine.port=" + taken.getLocalPort()));

            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.log().strip())
                    .startsWith("Port " + taken.getLocalPort())
                    .contains("is in use")
                    .hasLineCount(1);
        }
    }

    @Test
    void refusesAFolderThatCannotBeWrittenToWithOneSentence(@TempDir Path home)
            throws IOException, InterruptedException {
        Path file = Files.createFile(home.resolve("file"));
        ServerProcess server = ServerProcess.start(
                home,
                Map.of("NEUTRALSPINE_PORT", String.valueOf(ServerProcess.freePort())),
                List.of("-Dneutralspine.demo=true", "-Dneutralspine.home=" + file));

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.log().strip()).contains("cannot be written to").hasLineCount(1);
    }

    @Test
    void refusesToStartWithoutAnEmergencyContactOutsideTheDemonstration(@TempDir Path home)
            throws InterruptedException {
        ServerProcess server =
                ServerProcess.start(home, Map.of(), List.of("-Dneutralspine.port=" + ServerProcess.freePort()));

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.log())
                .contains("NEUTRALSPINE_EMERGENCY_CONTACT is not set")
                .doesNotContain("Exception", "\tat ");
    }
}
