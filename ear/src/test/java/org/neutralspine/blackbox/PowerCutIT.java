package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The server dies in the middle of the night's work: whoever starts it again need do no more than that. The last class of a
 * run, on what all the others have left behind; mails go to the pickup folder, where nothing arrives twice unseen.
 */
@BlackBox
@Order(Integer.MAX_VALUE)
class PowerCutIT {

    private static final String PASSWORD = "neutral-spine-demo";

    private final Site site;

    PowerCutIT(Site site) {
        this.site = site;
    }

    @Test
    void endsTheJobByItselfWithOneReportAndOneMailEach() throws Exception {
        Site.Estate left = site.leave();
        Set<Path> before = mails(left.home());
        String job = cutInTheMiddle(left);

        try (ServerProcess second = ServerProcess.demonstration(left.home(), left.environment())) {
            second.awaitReady();
            Weekly weekly = weekly(second);
            JsonNode ended = weekly.await(job, Weekly::ended);

            assertThat(ended.get("status").asText()).isEqualTo("COMPLETED");
            assertThat(ended.at("/outcome/composed").asInt()).isEqualTo(3);
            assertThat(ended.at("/outcome/sent").asInt()).isEqualTo(3);
            assertThat(recipients(weekly.deliveries())).hasSize(3);
            assertThat(mails(left.home())).hasSize(before.size() + 3);
        }
    }

    /** Closing a server is cutting its power. */
    private static String cutInTheMiddle(Site.Estate left) {
        try (ServerProcess server = ServerProcess.demonstration(left.home(), left.environment())) {
            server.awaitReady();
            Weekly weekly = weekly(server);
            String job = weekly.start();
            weekly.await(job, now -> now.get("step").asText().equals("send"));
            return job;
        }
    }

    private static Weekly weekly(ServerProcess server) {
        return new Weekly(new Client(server.url(), "admin1:" + PASSWORD), Weekly.weekBefore());
    }

    private static Set<String> recipients(List<JsonNode> deliveries) {
        Set<String> recipients = new HashSet<>();
        for (JsonNode delivery : deliveries) {
            assertThat(delivery.get("state").asText()).isEqualTo("sent");
            recipients.add(delivery.get("recipient").asText());
        }
        return recipients;
    }

    private static Set<Path> mails(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".eml")).collect(Collectors.toSet());
        }
    }
}
