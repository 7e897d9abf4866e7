package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Alerts and cover from outside: seen by who has to act, each step once, nothing for strangers. */
@BlackBox
class AlertIT {

    private final Site site;

    AlertIT(Site site) {
        this.site = site;
    }

    private JsonNode first(String state) {
        JsonNode items = site.as("physio2")
                .get("/api/v1/alerts?state=" + state)
                .is(200)
                .json()
                .get("items");
        assertThat(items).as("the demonstration has alerts").isNotEmpty();
        return items.get(0);
    }

    private Answer step(String who, String id, String step, String version, String body) {
        Client client = site.as(who);
        return client.send(client.request("/api/v1/alerts/" + id + "/" + step)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void isTakenActedOnClosedAndOpenedAgain() {
        String id = first("raised").get("id").asText();
        String raised = site.as("physio2").get("/api/v1/alerts/" + id).is(200).header("ETag");

        site.as("physio2").post("/api/v1/alerts/" + id + "/taking", "{}").isProblem(428);
        Answer taken = step("physio2", id, "taking", raised, "{}").is(200);
        step("physio2", id, "action", raised, "{\"action\":\"Called.\"}").isProblem(412);
        step("physio2", id, "action", taken.header("ETag"), "{\"action\":\"\"}").isProblem(422);
        Answer acted = step("physio2", id, "action", taken.header("ETag"), "{\"action\":\"Called.\"}")
                .is(200);
        Answer closed = step("physio2", id, "closure", acted.header("ETag"), "{\"reason\":\"Settled.\"}")
                .is(200);
        Answer again =
                step("physio2", id, "undoing", closed.header("ETag"), "{}").is(200);

        assertThat(again.json().get("alert").get("state").asText()).isEqualTo("acted");
        assertThat(again.json().get("history")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void isNobodyElsesButTheLeads() {
        String id = first("raised").get("id").asText();

        site.as("physio3").get("/api/v1/alerts/" + id).isProblem(404);
        site.as("patient1").get("/api/v1/alerts").isProblem(403);
        site.as("doctor1").get("/api/v1/alerts").isProblem(403);
        site.as("lead1").get("/api/v1/alerts/" + id).is(200);
        site.as("lead1").get("/api/v1/alerts?state=open").isProblem(422);
    }

    @Test
    void aStandInSeesTheCaseloadDuringCoverAndNotAfterwards() {
        Newcomer standIn = Newcomer.with(site, "physiotherapist");
        String patient = first("raised").get("patientId").asText();
        String today = LocalDate.now(java.time.ZoneOffset.UTC).toString();
        standIn.asked().get("/api/v1/patients/" + patient).isProblem(404);

        String body = "{\"standInId\":\"" + standIn.id + "\",\"from\":\"" + today + "\",\"to\":\"" + today + "\"}";
        String cover = site.as("physio2")
                .post("/api/v1/covers", body)
                .is(201)
                .json()
                .get("id")
                .asText();
        site.as("physio2").post("/api/v1/covers", body).isProblem(409);
        standIn.asked().get("/api/v1/patients/" + patient).is(200);
        assertThat(standIn.asked().get("/api/v1/alerts").json().get("items")).isNotEmpty();

        site.as("physio3").delete("/api/v1/covers/" + cover).isProblem(404);
        site.as("physio2").delete("/api/v1/covers/" + cover).is(200);
        standIn.asked().get("/api/v1/patients/" + patient).isProblem(404);
    }
}
