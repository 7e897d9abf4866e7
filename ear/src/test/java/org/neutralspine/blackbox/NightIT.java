package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The night, asked for by day: each physiotherapist's report, once. */
@BlackBox
class NightIT {

    private static final String ANOTHER = "/api/v1/jobs/00000000-0000-0000-0000-000000000000";

    private final Site site;
    private final Weekly weekly;

    NightIT(Site site) {
        this.site = site;
        this.weekly = new Weekly(site.as("admin1"));
    }

    @Test
    void sendsEachPhysiotherapistOneReportHoweverOftenItIsAsked() throws Exception {
        JsonNode first = weekly.await(weekly.start(), Weekly::ended);
        JsonNode second = weekly.await(weekly.start(), Weekly::ended);

        assertThat(first.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(first.at("/outcome/sent").asInt()
                        + first.at("/outcome/alreadySent").asInt())
                .isEqualTo(3);
        assertThat(second.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(second.get("outcome").toString())
                .isEqualTo("{\"composed\":0,\"sent\":0,\"parked\":0,\"alreadySent\":3}");
        List<JsonNode> deliveries = weekly.deliveries();
        assertThat(deliveries)
                .hasSize(3)
                .allSatisfy(d -> assertThat(d.get("state").asText()).isEqualTo("sent"))
                .allSatisfy(d -> assertThat(d.get("transport").asText()).isEqualTo("smtp"));
        assertThat(weeklyMails())
                .extracting(MimeMessage::getMessageID)
                .containsExactlyInAnyOrderElementsOf(deliveries.stream()
                        .map(d -> d.get("messageId").asText())
                        .toList());
    }

    @Test
    void runsAtOnceWhatIsAskedAtOnceAndSendsNothingTwice() {
        String one = weekly.start();
        String two = weekly.start();

        assertThat(one).isNotEqualTo(two);
        weekly.await(one, Weekly::ended);
        JsonNode second = weekly.await(two, Weekly::ended);

        assertThat(second.at("/outcome/sent").asInt()).isZero();
        assertThat(second.at("/outcome/alreadySent").asInt()).isEqualTo(3);
    }

    @Test
    void refusesAWeekThatIsNotOverOrIsNone() {
        for (String week : List.of(Weekly.thisWeek(), "2026-W54", "2026-W00", "2026-46", "", "9999-W01")) {
            assertThat(weekly.ask(week).isProblem(422).at("/violations/0/path").asText())
                    .isEqualTo("week");
        }
        site.as("admin1").post("/api/v1/jobs/weekly-report", "{}").isProblem(422);
        site.as("admin1").get("/api/v1/deliveries").isProblem(422);
    }

    @Test
    void isTheAdministratorsAlone() {
        for (String person : List.of("physio1", "doctor1", "lead1", "patient1")) {
            site.as(person)
                    .post("/api/v1/jobs/weekly-report", "{\"week\":\"" + Weekly.lastWeek() + "\"}")
                    .isProblem(403);
            site.as(person).get(ANOTHER).isProblem(403);
            site.as(person).get("/api/v1/deliveries?week=" + Weekly.lastWeek()).isProblem(403);
        }
        site.anonymous().get(ANOTHER).isProblem(401);
        site.as("admin1").get(ANOTHER).isProblem(404);
        site.as("admin1").get("/api/v1/jobs/1").isProblem(404);
    }

    private List<MimeMessage> weeklyMails() {
        return Arrays.stream(site.mail().getReceivedMessages())
                .filter(mail -> subject(mail).startsWith("Your caseload"))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return String.valueOf(mail.getSubject());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
