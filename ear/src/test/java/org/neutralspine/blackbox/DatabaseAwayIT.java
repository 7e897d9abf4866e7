package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C3, D1: PostgreSQL is cut off under the running server, in the middle of its night, and comes back. */
@Tag("faults")
class DatabaseAwayIT {

    private static final String PASSWORD = "neutral-spine-demo";
    private static final int REPORTS = 3;
    private static final Duration LONGEST_UNTIL_SENT = Duration.ofMinutes(3);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Test
    void saysComeAgainWhileItIsAwayAndGoesOnByItselfWhenItIsBack(@TempDir Path home) throws Exception {
        try (SlowMailServer mail = new SlowMailServer();
                PowerCutDatabase database = new PowerCutDatabase(home)) {
            ServerProcess server = ServerProcess.demonstration(home, mail.environment(database));
            server.awaitReady();
            Client physio = new Client(server.url(), "physio1:" + PASSWORD);
            Weekly weekly = new Weekly(new Client(server.url(), "admin1:" + PASSWORD));
            String before = physio.get("/api/v1/caseload").is(200).body();
            String job = weekly.start();
            weekly.await(job, now -> now.get("step").asText().equals("send"));

            database.cut();
            saysComeAgain(physio);

            database.back();
            awaitAnswer(physio, "/health/ready", 200);
            assertThat(physio.get("/api/v1/caseload").is(200).body()).isEqualTo(before);
            JsonNode ended = weekly.await(job, Weekly::ended);
            assertThat(ended.get("status").asText())
                    .as("either it goes on, or another does")
                    .isIn("COMPLETED", "FAILED");
            awaitSent(weekly);
            arrivedOnceOrSaysSo(database, mail);
            assertThat(server.log().lines().filter(line -> line.contains("A round of the night watch failed")))
                    .as("told once, not every two seconds")
                    .hasSizeBetween(1, 2);
            server.stop();
        }
    }

    /** D1: after a power cut the machines of a hospital come up in any order. */
    @Test
    void waitsForADatabaseThatComesUpAfterTheServer(@TempDir Path home) throws Exception {
        try (PowerCutDatabase database = new PowerCutDatabase(home)) {
            database.cut();
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("NEUTRALSPINE_EMERGENCY_CONTACT", "112");
            ServerProcess server =
                    ServerProcess.start(home, environment, List.of("-Dneutralspine.port=" + ServerProcess.freePort()));
            server.awaitLine("The database does not answer yet");

            database.back();

            server.awaitReady();
            assertThat(server.log()).doesNotContain("Exception", "\tat ");
            server.stop();
        }
    }

    /** At once, in words for programs and for people, and to whoever watches the server by name. */
    private static void saysComeAgain(Client physio) throws InterruptedException {
        awaitAnswer(physio, "/health/ready", 503);
        assertThat(physio.get("/health/ready").body()).contains("\"database\"", "DOWN");
        long begun = System.nanoTime();
        Answer away = physio.get("/api/v1/caseload");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AT_ONCE);
        away.isProblem(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        Answer page = physio.get("/app/sign-in");
        assertThat(page.body()).doesNotContain("Exception", "\tat ");
        assertThat(physio.get("/assets/app.css").status()).isEqualTo(200);
    }

    private static void arrivedOnceOrSaysSo(PowerCutDatabase database, SlowMailServer mail) throws Exception {
        Map<String, Long> arrived = mail.arrived();
        database.sent()
                .forEach((id, doubtful) ->
                        assertThat(arrived.get(id)).as("times under " + id).isBetween(1L, doubtful ? 2L : 1L));
    }

    private static void awaitSent(Weekly weekly) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_UNTIL_SENT.toNanos();
        List<String> states = List.of();
        while (System.nanoTime() < end) {
            states = weekly.deliveries().stream()
                    .map(delivery -> delivery.get("state").asText())
                    .toList();
            if (states.equals(Collections.nCopies(REPORTS, "sent"))) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the deliveries are still " + states);
    }

    private static void awaitAnswer(Client client, String path, int status) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        List<Integer> seen = new ArrayList<>();
        while (System.nanoTime() < end) {
            seen.add(client.get(path).status());
            if (seen.get(seen.size() - 1) == status) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError(path + " answered " + seen);
    }
}
