package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.blackbox.CasesFile.Case;

/** What follows from a session, over HTTP: for the sessions of the knowledge base and for those that cannot be. */
@BlackBox
class SessionDecisionIT {

    private static final String PATH = "/api/v1/session-decisions";

    private final Site site;

    SessionDecisionIT(Site site) {
        this.site = site;
    }

    static Stream<Case> sessions() {
        return CasesFile.sessions();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everySessionGetsWhatItsAuthorExpects(Case c) {
        JsonNode answer = site.as("physio1").post(PATH, c.session()).is(200).json();

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly("action", "rulesFired", "reasons", "message", "proposal");
        assertThat(answer.get("action").asText())
                .isEqualTo(c.json().get("expected_action").asText());
        assertThat(texts(answer.get("rulesFired"))).containsAll(c.texts("expected_rules"));
        assertThat(answer.get("reasons").findValuesAsText("ruleId")).isEqualTo(texts(answer.get("rulesFired")));
        assertThat(answer.get("reasons"))
                .allSatisfy(reason -> assertThat(reason.get("sources")).isNotEmpty());
        assertThat(answer.get("message").asText()).isNotBlank();
        assertThat(answer.at("/proposal/kind").asText()).isIn("advance", "hold", "regress", "swap", "stop", "refer");
    }

    @Test
    void theSameSessionTwiceGetsTheSameBytes() {
        Case first = CasesFile.sessions().findFirst().orElseThrow();

        assertThat(site.as("physio1").post(PATH, first.session()).body())
                .isEqualTo(site.as("doctor1").post(PATH, first.session()).body())
                .contains("\"gate\":null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | session",
                "{'conditions': [], 'session': {}} | conditions",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': 3} | session",
                "{'conditions': [{'id': 'neck-pain', 'weeks': -1}], 'session': {}} | conditions[0].weeks",
                "{'conditions': [{'id': 'nonsense', 'weeks': 1}], 'session': {}} | conditions[0].id",
                "{'conditions': [{'id': 'neck-pain'}], 'session': {}} | conditions[0].weeks",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'pain_max': 11}} | session.pain_max",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'pain_max': 4.5}} | session.pain_max",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'pain_max': '4'}} | session.pain_max",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'rpe': -1}} | session.rpe",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'mood': 3}} | session.mood",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'technique_ok': 1}}"
                        + " | session.technique_ok",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'completed_fraction': -0.1}}"
                        + " | session.completed_fraction",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {}, 'pain_now': 11} | pain_now",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'pain_24h_delta': 8}, 'pain_now': 3}"
                        + " | session.pain_24h_delta",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {'pain_48h_delta': -4}, 'pain_now': 3}"
                        + " | session.pain_48h_delta",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {}, 'history': {'weeks_at_level': -1}}"
                        + " | history.weeks_at_level",
                "{'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'session': {}, 'id': 'ses-01'} | id",
                "{'conditions': [{'id': 'lumbar-fusion', 'weeks': 1}, {'id': 'cervical-fusion', 'weeks': 1}],"
                        + " 'session': {}} | conditions[1]"
            })
    void whatCannotBeIsRefusedAndNamed(String body, String path) {
        JsonNode problem =
                site.as("physio1").post(PATH, body.replace('\'', '"')).isProblem(422);

        assertThat(problem.get("violations").findValuesAsText("path")).contains(path);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
