package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpRequest;
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
    void tellsEachPhysiotherapistOfTheNightOnceAndEachPhysicianOfTheirFortnight() throws Exception {
        JsonNode first = weekly.await(night(), Weekly::ended);
        JsonNode second = weekly.await(night(), Weekly::ended);

        assertThat(first.get("status").asText()).isEqualTo("COMPLETED");
        assertThat(first.get("job").asText()).isEqualTo("nightly");
        assertThat(second.at("/outcome/composed").asInt()).isZero();
        assertThat(second.at("/outcome/sent").asInt()).isZero();
        List<MimeMessage> mails = Arrays.stream(site.mail().getReceivedMessages())
                .filter(mail -> subject(mail).startsWith("This morning: "))
                .toList();
        assertThat(mails)
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .doesNotHaveDuplicates();
        assertThat(mails).hasSize(3);
        assertThat(Arrays.stream(site.mail().getReceivedMessages()).map(NightIT::subject))
                .filteredOn(subject -> subject.startsWith("The patients you cleared"))
                .isNotEmpty();
        assertThat(site.log())
                .contains("mail outcome=sent kind=nightly-exceptions")
                .containsPattern("night clearances announced=\\d+")
                .containsPattern("night proposals renewed=[1-9]\\d* failed=0")
                .contains("night outcome=COMPLETED");
        HttpRequest.Builder metrics =
                Newcomer.page(site.anonymous(), "/metrics").setHeader("Accept", "text/plain");
        assertThat(site.anonymous().send(metrics).is(200).body()).contains("mail_sent_total", "reports_composed_total");
    }

    private String night() {
        String place =
                site.as("admin1").post("/api/v1/jobs/nightly", "{}").is(202).header("Location");
        return place.substring(place.indexOf("/api/v1/"));
    }

    @Test
    void refusesANightThatIsNoneOrTooLongAgo() {
        for (String day : List.of("2026-13-01", "tomorrow", "1999-01-01", "2999-01-01")) {
            assertThat(site.as("admin1")
                            .post("/api/v1/jobs/nightly", "{\"day\":\"" + day + "\"}")
                            .isProblem(422)
                            .at("/violations/0/path")
                            .asText())
                    .isEqualTo("day");
        }
    }

    @Test
    void sendsNothingAgainThatIsNotParked() {
        weekly.await(weekly.start(), Weekly::ended);
        String sent =
                "/api/v1/deliveries/" + weekly.deliveries().get(0).get("id").asText();

        assertThat(site.as("admin1")
                        .post(sent + "/resend", "{}")
                        .isProblem(409)
                        .get("code")
                        .asText())
                .isEqualTo("not-parked");
        site.as("admin1").post(sent + "/discard", "{}").isProblem(409);
        site.as("admin1")
                .post("/api/v1/deliveries/00000000-0000-0000-0000-000000000000/resend", "{}")
                .isProblem(404);
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
