package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the demonstration is being filled, and when that is cut short. */
class FillingIT {

    private static final String ANSWERS = "Pages answer";

    @Test
    void tellsHowFarItIsUntilPeopleCanSignInAndWhatToDoWhenItWasCutShort(@TempDir Path home) throws Exception {
        try (ServerProcess server = ServerProcess.demonstration(home, Map.of())) {
            server.awaitLine("filled to 25 %");
            assertThat(server.log()).contains(ANSWERS);
            everybodyIsToldHowFarItIs(new Client(server.url(), null));
            programsAreToldToComeAgain(new Client(server.url(), "physio1:neutral-spine-demo"));
        }
        try (ServerProcess again = ServerProcess.demonstration(home, Map.of())) {
            assertThat(again.awaitEnd()).isEqualTo(1);
            assertThat(again.log()).contains("loaded only in part", "-Dneutralspine.demo.reset");
        }
        List<String> anew = List.of(
                "-Dneutralspine.demo=true",
                "-Dneutralspine.demo.reset=true",
                "-Dneutralspine.port=" + ServerProcess.freePort());
        try (ServerProcess server = ServerProcess.start(home, Map.of(), anew)) {
            server.awaitLine(ANSWERS);
        }
    }

    private static void everybodyIsToldHowFarItIs(Client anybody) {
        for (String page : List.of("/", "/app", "/app/caseload", "/app/sign-in")) {
            assertThat(asBrowser(anybody, page).is(303).header("Location"))
                    .as(page)
                    .endsWith("/app/starting");
        }
        assertThat(asBrowser(anybody, "/app/starting").is(200).body()).contains("% done");
        assertThat(anybody.get("/health/ready").is(503).body()).contains("\"filledPercent\"");
        HttpRequest.Builder part = Newcomer.page(anybody, "/app/today").header("HX-Request", "true");
        assertThat(anybody.send(part).is(503).header("HX-Redirect")).endsWith("/app/starting");
        anybody.get("/assets/app.css").is(200);
    }

    private static void programsAreToldToComeAgain(Client program) {
        Answer answer = program.get("/api/v1/caseload");

        assertThat(answer.isProblem(503).get("code").asText()).isEqualTo("starting");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private static Answer asBrowser(Client anybody, String page) {
        return anybody.send(Newcomer.page(anybody, page));
    }
}
