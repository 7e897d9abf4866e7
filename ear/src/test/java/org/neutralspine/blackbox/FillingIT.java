package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

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
        ServerProcess server = ServerProcess.demonstration(home, Map.of());
        server.awaitLine(ANSWERS);
        server.awaitLine("filled to 25 %");
        everybodyIsToldHowFarItIs(new Client(server.url(), null));
        programsAreToldToComeAgain(new Client(server.url(), "physio1:neutral-spine-demo"));
        server.kill();

        ServerProcess again = ServerProcess.demonstration(home, Map.of());
        assertThat(again.awaitEnd()).isEqualTo(1);
        assertThat(again.log()).contains("loaded only in part", "-Dneutralspine.demo.reset");

        ServerProcess anew = ServerProcess.start(
                home,
                Map.of(),
                List.of(
                        "-Dneutralspine.demo=true",
                        "-Dneutralspine.demo.reset=true",
                        "-Dneutralspine.port=" + ServerProcess.freePort()));
        anew.awaitLine(ANSWERS);
        anew.kill();
    }

    private static void everybodyIsToldHowFarItIs(Client anybody) {
        for (String page : List.of("/", "/app", "/app/caseload", "/app/sign-in")) {
            assertThat(asBrowser(anybody, page).is(303).header("Location"))
                    .as(page)
                    .endsWith("/app/starting");
        }
        assertThat(asBrowser(anybody, "/app/starting").is(200).body()).contains("% done");
        assertThat(anybody.get("/health/ready").is(503).body()).contains("\"filledPercent\"");
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
