package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real server is killed at a random moment of its night, started, killed in its next night, and so on. What a dead one
 * began the next ends, without anybody's help, before it gets a night of its own.
 */
@Tag("faults")
class ManyPowerCutsIT {

    private static final String PASSWORD = "neutral-spine-demo";
    private static final int CUTS = Integer.getInteger("neutralspine.faults.cuts", 50);
    private static final int REPORTS = 3;

    private final Random random = new Random(Long.getLong("neutralspine.faults.seed", 46));
    private long wholeMillis;
    private int underWay;
    private int twice;

    @Test
    void leavesOneReportAndOneMailEachHoweverOftenTheServerIsKilled(@TempDir Path home) throws Exception {
        try (SlowMailServer mail = new SlowMailServer();
                PowerCutDatabase database = new PowerCutDatabase(home)) {
            Map<String, String> environment = mail.environment(database);
            ServerProcess server = start(home, environment);
            wholeMillis = undisturbed(server);
            check(database, mail);
            for (int cut = 1; cut <= CUTS; cut++) {
                String job = weekly(server).start();
                Thread.sleep(random.nextLong(wholeMillis));
                server.kill();
                underWay += database.number("select count(*) from job_run where ended_at is null");
                server = start(home, environment);
                JsonNode ended = weekly(server).await(job, Weekly::ended);
                assertThat(ended.get("status").asText()).isEqualTo("COMPLETED");
                check(database, mail);
                System.out.printf("FAULTS C1 Payara: %d cuts, %d under way, %d twice%n", cut, underWay, twice);
            }
            server.stop();
        }
        assertThat(underWay).as("nights that were under way").isPositive();
    }

    private static long undisturbed(ServerProcess server) {
        long begun = System.nanoTime();
        weekly(server).await(weekly(server).start(), Weekly::ended);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** I1, I2 and I6 of the week, asked of the tables and of the mail server; then the week is forgotten. */
    private void check(PowerCutDatabase database, SlowMailServer mail) throws Exception {
        assertThat(database.number("select count(*) from caseload_report"))
                .as("I1: reports")
                .isEqualTo(REPORTS);
        Map<String, Boolean> sent = database.sent();
        assertThat(sent).as("I1: one delivery each, all sent").hasSize(REPORTS);
        Map<String, Long> arrived = mail.arrived();
        assertThat(arrived.keySet()).as("I2: arrived is what was sent").isEqualTo(sent.keySet());
        assertThat(database.number("select coalesce(sum(composed), 0) - coalesce(sum(sent), 0) from job_run"))
                .as("I6: runs have counted what there is")
                .isZero();
        for (Map.Entry<String, Long> one : arrived.entrySet()) {
            assertThat(one.getValue()).as("times under one Message-ID").isLessThanOrEqualTo(2);
            if (one.getValue() > 1) {
                twice++;
                assertThat(sent.get(one.getKey())).as("the delivery says so").isTrue();
            }
        }
        mail.forget();
        database.forgetTheWeek();
    }

    private static ServerProcess start(Path home, Map<String, String> environment) {
        ServerProcess server = ServerProcess.demonstration(home, environment);
        server.awaitReady();
        return server;
    }

    private static Weekly weekly(ServerProcess server) {
        return new Weekly(new Client(server.url(), "admin1:" + PASSWORD));
    }
}
