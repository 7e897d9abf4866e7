package org.neutralspine.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.blackbox.CasesFile.Case;

/** The whole reasoning over HTTP, for the test patients of the knowledge base and for those that cannot be. */
@BlackBox
class PreviewIT {

    private static final String BACK = "{'age': 40, 'conditions': [{'id': 'nslbp-chronic', 'weeks': 30}], "
            + "'screening_age_days': 0, 'activity_level': 'light'}";

    private final Site site;

    PreviewIT(Site site) {
        this.site = site;
    }

    static Stream<Case> cases() {
        return CasesFile.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseGetsWhatItsAuthorExpects(Case c) {
        JsonNode answer =
                site.as("physio1").post("/api/v1/previews", c.inputs()).is(200).json();

        assertThat(answer.at("/gate/outcome").asText())
                .isEqualTo(c.json().get("expected_gate").asText());
        if (c.json().has("expected_phases")) {
            assertThat(answer.get("phases").findValuesAsText("phase")).isEqualTo(c.texts("expected_phases"));
        }
        if (c.json().has("expected_adjacent")) {
            assertThat(answer.get("adjacent")).isEqualTo(c.json().get("expected_adjacent"));
        }
        assertThat(texts(answer.get("rulesFired"))).containsAll(c.texts("expected_rules_fired"));
        if (c.texts("must_not_include").equals(List.of("*"))) {
            assertThat(answer.get("appraisals")).isEmpty();
            assertThat(answer.get("program").isNull()).isTrue();
        } else {
            holdsOnlyWhatIsAllowed(answer, c);
        }
    }

    private static void holdsOnlyWhatIsAllowed(JsonNode answer, Case c) {
        Set<String> allowed = new HashSet<>();
        answer.get("appraisals").forEach(appraisal -> {
            if (appraisal.get("result").asText().equals("allowed")) {
                allowed.add(appraisal.get("exerciseId").asText());
            } else {
                assertThat(appraisal.get("reasons")).as(appraisal.toString()).isNotEmpty();
            }
        });
        List<String> items = answer.at("/program/items").findValuesAsText("exerciseId");
        assertThat(answer.get("appraisals")).hasSize(160);
        assertThat(allowed)
                .doesNotContainAnyElementsOf(c.texts("must_not_include"))
                .containsAll(items);
        assertThat(items).filteredOn(c.texts("should_include_any")::contains).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theSamePatientTwiceGetsTheSameBytes() {
        Case first = CasesFile.all().findFirst().orElseThrow();

        assertThat(site.as("physio1").post("/api/v1/previews", first.inputs()).body())
                .isEqualTo(site.as("lead1")
                        .post("/api/v1/previews", first.inputs())
                        .body())
                .contains("\"messageKey\":null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | age",
                "{'age': 'forty', 'conditions': [{'id': 'neck-pain', 'weeks': 1}]} | age",
                "{'age': '40', 'conditions': [{'id': 'neck-pain', 'weeks': 1}]} | age",
                "{'age': 40.5, 'conditions': [{'id': 'neck-pain', 'weeks': 1}]} | age",
                "{'age': 40, 'conditions': []} | conditions",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': -1}]} | conditions[0].weeks",
                "{'age': 40, 'conditions': [{'id': 'nonsense', 'weeks': 1}]} | conditions[0].id",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1, 'x': 1}]} | conditions[0].x",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'pain_now': 11} | pain_now",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'pain_now': 4.7} | pain_now",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'colour': 'red'} | colour",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'redflags': ['no']} | redflags[0]",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}], 'tests': {'plank': 3}} | tests.plank",
                "{'age': 40, 'conditions': [{'id': 'lumbar-fusion', 'weeks': 9}],"
                        + " 'surgery': {'levels': ['L5', 'L6']}} | surgery.levels[1]",
                "{'age': 40, 'conditions': [{'id': 'lumbar-fusion', 'weeks': 9}],"
                        + " 'surgery': {'levels': ['T12', 'L1']}} | conditions[0]",
                "{'age': 40, 'conditions': [{'id': 'neck-pain', 'weeks': 1}],"
                        + " 'surgeon_limits': {'lumbar.flexion': 5}} | surgeon_limits.lumbar.flexion"
            })
    void whatCannotBeIsRefusedAndNamed(String body, String path) {
        JsonNode problem = site.as("physio1")
                .post("/api/v1/previews", body.replace('\'', '"'))
                .isProblem(422);

        assertThat(problem.get("violations").findValuesAsText("path")).contains(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'age': 40,} | 400", "{'age': 1, 'age': 2} | 400", "nothing | 400"})
    void whatIsNoJsonIsRefused(String body, int status) {
        site.as("physio1").post("/api/v1/previews", body.replace('\'', '"')).isProblem(status);
    }

    @Test
    void onlyCliniciansMayAsk() {
        String body = BACK.replace('\'', '"');

        site.anonymous().post("/api/v1/previews", body).isProblem(401);
        site.as("patient1").post("/api/v1/previews", body).isProblem(403);
        site.as("admin1").post("/api/v1/previews", body).isProblem(403);
        site.as("doctor1").post("/api/v1/previews", body).is(200);
        site.as("lead1").post("/api/v1/previews", body).is(200);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
