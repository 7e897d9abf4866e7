package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

    @Test
    void saysComeAgainWhileItIsAwayAndGoesOnByItselfWhenItIsBack(@TempDir Path home) throws Exception {
        GreenMail mail =
                ManyPowerCutsIT.slow(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
        try (PowerCutDatabase database = new PowerCutDatabase(home)) {
            ServerProcess server = ServerProcess.demonstration(home, environment(database, mail));
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
            assertThat(ended.get("status").asText()).isEqualTo("COMPLETED");
            assertThat(weekly.deliveries())
                    .hasSize(REPORTS)
                    .allSatisfy(delivery ->
                            assertThat(delivery.get("state").asText()).isEqualTo("sent"));
            arrivedOnceOrSaysSo(database, mail);
            server.stop();
        } finally {
            mail.stop();
        }
    }

    private static void saysComeAgain(Client physio) throws InterruptedException {
        awaitAnswer(physio, "/health/ready", 503);
        Answer away = physio.get("/api/v1/caseload");
        away.isProblem(503);
        assertThat(away.header("Retry-After")).isNotEmpty();
        assertThat(physio.get("/app/caseload").body()).doesNotContain("Exception", "\tat ");
    }

    private static Map<String, String> environment(PowerCutDatabase database, GreenMail mail) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
        environment.put("NEUTRALSPINE_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        return environment;
    }

    private static void arrivedOnceOrSaysSo(PowerCutDatabase database, GreenMail mail) throws Exception {
        Map<String, Boolean> sent = database.sent();
        List<String> arrived = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            arrived.add(message.getMessageID());
        }
        assertThat(arrived).containsAll(sent.keySet());
        sent.forEach(
                (id, doubtful) -> assertThat(arrived.stream().filter(id::equals).count())
                        .as("times under " + id)
                        .isLessThanOrEqualTo(doubtful ? 2 : 1));
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
