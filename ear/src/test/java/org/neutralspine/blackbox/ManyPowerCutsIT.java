package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        GreenMail mail = slow(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
        try (PowerCutDatabase database = new PowerCutDatabase(home)) {
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("NEUTRALSPINE_SMTP_HOST", "127.0.0.1");
            environment.put(
                    "NEUTRALSPINE_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
            environment.put("NEUTRALSPINE_MAIL_PER_HOUR", "10000");
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
        } finally {
            mail.stop();
        }
        assertThat(underWay).as("nights that were under way").isPositive();
    }

    private static long undisturbed(ServerProcess server) {
        long begun = System.nanoTime();
        weekly(server).await(weekly(server).start(), Weekly::ended);
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** I1, I2 and I6 of the week, asked of the tables and of the mail server; then the week is forgotten. */
    private void check(PowerCutDatabase database, GreenMail mail) throws Exception {
        assertThat(database.number("select count(*) from caseload_report"))
                .as("I1: reports")
                .isEqualTo(REPORTS);
        Map<String, Boolean> sent = database.sent();
        assertThat(sent).as("I1: one delivery each, all sent").hasSize(REPORTS);
        Map<String, Long> arrived = arrived(mail);
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
        mail.purgeEmailFromAllMailboxes();
        database.forgetTheWeek();
    }

    private static Map<String, Long> arrived(GreenMail mail) throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Takes a while for each mail, so that many a cut falls between the mail's arrival and its answer. */
    static GreenMail slow(GreenMail mail) {
        mail.start();
        MessageDeliveryHandler usual = mail.getUserManager().getMessageDeliveryHandler();
        mail.getUserManager().setMessageDeliveryHandler((message, address) -> {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return usual.handle(message, address);
        });
        return mail;
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
