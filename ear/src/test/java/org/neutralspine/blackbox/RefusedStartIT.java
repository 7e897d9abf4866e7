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

/** What cannot be started says so in one sentence. */
class RefusedStartIT {

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

    @Test
    void refusesADatabaseThatDoesNotAnswerWithOneSentenceOnceItHasWaited(@TempDir Path home)
            throws InterruptedException {
        ServerProcess server = on(home, "jdbc:postgresql://127.0.0.1:" + ServerProcess.freePort() + "/spine");

        assertThat(server.awaitEnd()).isEqualTo(1);
        assertThat(server.log().strip().lines())
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).contains("does not answer yet", "Waiting up to 1 s"))
                .satisfies(lines -> assertThat(lines.get(1)).contains("did not answer within 1 s", "start it"));
    }

    @Test
    void refusesADatabaseThatDoesNotLetUsInAtOnce(@TempDir Path home) throws Exception {
        try (PowerCutDatabase database = new PowerCutDatabase(home)) {
            String url = database.environment().get("NEUTRALSPINE_DB_URL");

            ServerProcess server = on(home, url + "-of-somebody-else");

            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.log().strip())
                    .contains("does not let us in", "postgres-of-somebody-else", "check NEUTRALSPINE_DB_URL")
                    .hasLineCount(1);
        }
    }

    private static ServerProcess on(Path home, String url) {
        return ServerProcess.start(
                home,
                Map.of(
                        "NEUTRALSPINE_EMERGENCY_CONTACT",
                        "112",
                        "NEUTRALSPINE_DB_URL",
                        url,
                        "NEUTRALSPINE_DB_USER",
                        "postgres",
                        "NEUTRALSPINE_DB_WAIT",
                        "1"),
                List.of("-Dneutralspine.port=" + ServerProcess.freePort()));
    }
}
