package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guessing, closing and changing accounts, seen from outside. */
@BlackBox
class SignInIT {

    private static final int MANY = 60;

    private final Site site;

    SignInIT(Site site) {
        this.site = site;
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAnswerAlike() {
        Answer wrong = site.as(Newcomer.with(site, "lead").username, "wrong wrong wrong")
                .get("/api/v1/me");
        Answer unknown = site.as("u" + UUID.randomUUID(), "wrong wrong wrong").get("/api/v1/me");

        wrong.isProblem(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.header("WWW-Authenticate")).startsWith("Basic").isEqualTo(wrong.header("WWW-Authenticate"));
    }

    @Test
    void unreadableCredentialsAreWrongOnes() {
        for (String header : List.of("Basic", "Basic ???", "Basic YQ==", "Bearer x", "")) {
            site.anonymous()
                    .send(site.anonymous().request("/api/v1/me").header("Authorization", header))
                    .isProblem(401);
        }
    }

    @Test
    void ofManyWrongOnesSideBySideTenAreJudgedAndNobodyElseWaits() throws Exception {
        Newcomer victim = Newcomer.with(site, "lead");
        Newcomer other = Newcomer.with(site, "lead");

        List<Answer> answers =
                sideBySide(() -> site.as(victim.username, "wrong wrong wrong").get("/api/v1/me"));

        assertThat(answers).extracting(Answer::status).containsOnly(401, 429);
        assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSizeLessThanOrEqualTo(10);
        Answer refused = victim.asked().get("/api/v1/me");
        refused.isProblem(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        other.asked().get("/api/v1/me").is(200);
    }

    @Test
    void aNameNobodyHasIsSlowedDownAlike() throws Exception {
        String nobody = "u" + UUID.randomUUID();

        List<Answer> answers =
                sideBySide(() -> site.as(nobody, "wrong wrong wrong").get("/api/v1/me"));

        assertThat(answers).extracting(Answer::status).containsOnly(401, 429);
        assertThat(answers.stream().filter(answer -> answer.status() == 401)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void manyRightOnesSideBySideAreAllLetIn() throws Exception {
        Newcomer program = Newcomer.with(site, "lead");

        List<Answer> answers = sideBySide(() -> program.asked().get("/api/v1/me"));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
    }

    @Test
    void aClosedAccountIsOutAtItsNextRequest() {
        Newcomer person = Newcomer.with(site, "physiotherapist");
        person.asked().get("/api/v1/me").is(200);

        person.become("physiotherapist", false);

        person.asked().get("/api/v1/me").isProblem(401);
    }

    @Test
    void aChangedRoleHoldsFromTheNextRequest() {
        Newcomer person = Newcomer.with(site, "admin");
        person.asked().get("/api/v1/users").is(200);

        person.become("lead", true);

        person.asked().get("/api/v1/users").isProblem(403);
    }

    @Test
    void aSingleUseLinkWorksOnce() {
        Newcomer person = Newcomer.with(site, "lead");
        String link = site.as("admin1")
                .post("/api/v1/users/" + person.id + "/reset-link", "{}")
                .is(200)
                .json()
                .get("url")
                .asText();

        person.setPassword(link, "a wholly new password");
        Answer again = person.setPassword(link, "another new password");

        assertThat(again.status()).isEqualTo(404);
        person.asked().get("/api/v1/me").isProblem(401);
        site.as(person.username, "a wholly new password").get("/api/v1/me").is(200);
    }

    @Test
    void anAdministratorChangesOnlyWhatTheyHaveSeen() {
        Newcomer person = Newcomer.with(site, "lead");
        String body = "{\"displayName\":\"X\",\"email\":null,\"role\":\"lead\",\"actsForOperatingTeam\":false,"
                + "\"active\":true}";

        site.as("admin1").put("/api/v1/users/" + person.id, body).isProblem(428);
        site.as("admin1")
                .send(site.as("admin1")
                        .request("/api/v1/users/" + person.id)
                        .header("If-Match", "\"0\"")
                        .header("Content-Type", "application/json")
                        .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body)))
                .isProblem(412);
    }

    @Test
    void apiCallsLeaveNoCookieBehind() {
        Answer answer = site.as("lead1").get("/api/v1/me").is(200);

        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    private static List<Answer> sideBySide(Callable<Answer> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<Answer>> futures =
                    threads.invokeAll(Stream.generate(() -> attempt).limit(MANY).toList());
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theFormAnswersAlikeTooAndKeepsNoSession() {
        Newcomer person = Newcomer.with(site, "lead");

        Answer wrong = signIn(person.username, "wrong wrong wrong");
        Answer unknown = signIn(person.username.replace("test", "none"), "wrong wrong wrong");

        assertThat(wrong.status()).isEqualTo(unknown.status()).isNotEqualTo(303);
        assertThat(wrong.body().replace(person.username, ""))
                .isEqualTo(unknown.body().replace(person.username.replace("test", "none"), ""));
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    private Answer signIn(String username, String password) {
        return Newcomer.form(site.anonymous(), "/app/sign-in", Map.of("username", username, "password", password));
    }
}
