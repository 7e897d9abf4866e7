package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A browser's session: opened at sign-in only, forged requests refused, gone after sign-out. */
@BlackBox
class SessionIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([A-Za-z0-9_-]{20,})\"");

    private final Site site;

    SessionIT(Site site) {
        this.site = site;
    }

    @Test
    void isOpenedBySignInAloneUnderANewId() {
        assertThat(send(Newcomer.page(site.anonymous(), "/app/sign-in")).header("Set-Cookie"))
                .isEmpty();

        String first = cookie(signIn("neutralspine=planted-by-an-attacker"));
        String second = cookie(signIn(""));

        assertThat(first).doesNotContain("planted");
        assertThat(second).isNotEqualTo(first);
        assertThat(me("neutralspine=planted-by-an-attacker").status()).isEqualTo(401);
        assertThat(me(second).status()).isEqualTo(200);
    }

    @Test
    void itsCookieIsOutOfReachOfScriptsAndOtherSites() {
        String header = signIn("").header("Set-Cookie");

        assertThat(header)
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void aRequestThatChangesSomethingNeedsTheSessionsToken() {
        String cookie = cookie(signIn(""));
        String body = "{\"oldPassword\":\"wrong wrong wrong\",\"newPassword\":\"short\"}";

        send(post(cookie, "/api/v1/me/password", body)).isProblem(403);
        send(post(cookie, "/api/v1/me/password", body).header("X-CSRF-TOKEN", "guessed"))
                .isProblem(403);
        send(post(cookie, "/api/v1/me/password", body).header("X-CSRF-TOKEN", token(cookie)))
                .isProblem(422);
        send(post(cookie, "/api/v1/me/password", body)
                        .header("X-CSRF-TOKEN", token(cookie))
                        .header("Sec-Fetch-Site", "cross-site"))
                .isProblem(403);
    }

    @Test
    void anotherSitesFormIsRefusedEvenAtSignIn() {
        HttpRequest.Builder forged = Newcomer.page(site.anonymous(), "/app/sign-in")
                .header("Origin", "https://evil.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(credentials()));

        Answer answer = send(forged);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void signOutEndsItOnOurSideToo() {
        String cookie = cookie(signIn(""));

        Answer out = send(Newcomer.page(site.anonymous(), "/app/sign-out")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token(cookie))));

        assertThat(out.status()).isEqualTo(303);
        me(cookie).isProblem(401);
    }

    @Test
    void aPageAsksForSignInAndComesBack() {
        Answer answer = send(Newcomer.page(site.anonymous(), "/app/caseload"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/app/sign-in?next=%2Fapp%2Fcaseload");
    }

    @Test
    void aSessionOfAClosedAccountIsDead() {
        Newcomer person = Newcomer.with(site, "lead");
        String cookie = cookie(Newcomer.form(
                site.anonymous(), "/app/sign-in", Map.of("username", person.username, "password", Newcomer.PASSWORD)));
        me(cookie).is(200);

        person.become("lead", false);

        me(cookie).isProblem(401);
    }

    private Answer signIn(String oldCookie) {
        HttpRequest.Builder request = Newcomer.page(site.anonymous(), "/app/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(credentials()));
        Answer answer = send(oldCookie.isEmpty() ? request : request.header("Cookie", oldCookie));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private static String credentials() {
        return Newcomer.encode(Map.of("username", "lead1", "password", "neutral-spine-demo"));
    }

    private Answer me(String cookie) {
        return send(site.anonymous().request("/api/v1/me").header("Cookie", cookie));
    }

    private String token(String cookie) {
        Answer page = send(Newcomer.page(site.anonymous(), "/app/password").header("Cookie", cookie));
        Matcher matcher = TOKEN.matcher(page.body());
        assertThat(matcher.find()).as(page.body()).isTrue();
        return matcher.group(1);
    }

    private HttpRequest.Builder post(String cookie, String path, String body) {
        return site.anonymous()
                .request(path)
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        return site.anonymous().send(request);
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";", 2)[0];
    }
}
