package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program to take home as a PDF: for those who treat the patient, and for nobody else. */
@BlackBox
class HandoutIT {

    private static final Pattern PATIENT = Pattern.compile("href=\"(/app/patients/[0-9a-f-]{36})\"");

    private final Site site;

    HandoutIT(Site site) {
        this.site = site;
    }

    @Test
    void isAFileThatNamesNobodyAndIsKeptNowhere() {
        String path = withProgram("physio1") + "/handout.pdf";

        Answer file = ask("physio1", path).is(200);

        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.body()).startsWith("%PDF-");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Disposition")).isEqualTo("inline; filename=\"exercises.pdf\"");
        assertThat(ask("physio1", path.replace(".pdf", "")).is(200).body()).contains("href=\"" + path + "\"");
    }

    @Test
    void isForThoseWhoTreatThePatient() {
        String path = withProgram("physio1") + "/handout.pdf";

        ask("lead1", path).is(200);
        ask("physio2", path).is(404);
        ask("admin1", path).is(403);
        ask("patient1", path).is(403);
        ask("physio1", "/app/patients/" + UUID.randomUUID() + "/handout.pdf").is(404);
        ask("physio1", "/app/patients/nobody/handout.pdf").is(404);
        assertThat(site.anonymous()
                        .send(Newcomer.page(site.anonymous(), path))
                        .is(303)
                        .header("Location"))
                .contains("/app/sign-in");
    }

    /** The page of a patient of theirs who trains by a program today. */
    private String withProgram(String who) {
        return PATIENT.matcher(ask(who, "/app/caseload").is(200).body())
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring("href=\"".length(), found.length() - 1))
                .distinct()
                .filter(path -> ask(who, path + "/handout").status() == 200)
                .findFirst()
                .orElseThrow();
    }

    private Answer ask(String who, String path) {
        Answer signedIn = Newcomer.form(
                site.anonymous(), "/app/sign-in", Map.of("username", who, "password", "neutral-spine-demo"));
        String cookie = signedIn.header("Set-Cookie").split(";", 2)[0];
        return site.anonymous().send(Newcomer.page(site.anonymous(), path).header("Cookie", cookie));
    }
}
