package org.neutralspine.web.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;

/** Reading is strict: nothing unknown, twice, converted or missing; each refusal names its path. */
class JsonBodyTest {

    record Item(String id, int weeks) {}

    record Body(
            String name,
            int age,
            @Nullable Integer pain,
            @Nullable Double speed,
            @Nullable BigDecimal load,
            @Nullable Boolean smoker,
            @Nullable LocalDate day,
            @Nullable UUID key,
            @Nullable Role role,
            @Nullable DayOfWeek on,
            @Nullable Nrs score,
            @Nullable List<Item> items) {}

    @Test
    void readsWhatIsAllThereAndLeavesOutWhatMayBeLeftOut() {
        Body body = read(
                "{\"name\":\"x\",\"age\":40,\"speed\":3,\"role\":\"physician\",\"on\":\"MON\",\"day\":\"2026-11-21\"}");

        assertThat(body.age()).isEqualTo(40);
        assertThat(body.speed()).isEqualTo(3.0);
        assertThat(body.role()).isEqualTo(Role.PHYSICIAN);
        assertThat(body.on()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(body.items()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"age\":\"40\"|age|must be a whole number",
                "\"age\":4.7|age|must be a whole number",
                "\"age\":1e400|age|must be a whole number",
                "\"age\":99999999999|age|must be a whole number",
                "\"age\":true|age|must be a whole number",
                "\"age\":null|age|must be given",
                "\"age\":4,\"speed\":1e400|speed|must be a number of at most 30 digits",
                "\"age\":4,\"speed\":\"3\"|speed|must be a number",
                "\"age\":4,\"load\":1e-999999|load|must be a number of at most 30 digits",
                "\"age\":4,\"smoker\":1|smoker|must be true or false",
                "\"age\":4,\"smoker\":\"true\"|smoker|must be true or false",
                "\"age\":4,\"day\":\"2026-02-30\"|day|must be a day such as 2026-11-21",
                "\"age\":4,\"day\":[2026,2,3]|day|must be a day such as 2026-11-21",
                "\"age\":4,\"key\":\"1-1-1-1-1\"|key|must be an id such as 123e4567-e89b-42d3-a456-426614174000",
                "\"age\":4,\"role\":\"god\"|role|must be one of: patient, physiotherapist, physician, lead, admin",
                "\"age\":4,\"role\":0|role|must be one of: patient, physiotherapist, physician, lead, admin",
                "\"age\":4,\"score\":{\"value\":11}|score|a pain score is 0 to 10, not 11",
                "\"age\":4,\"items\":{}|items|must be a list",
                "\"age\":4,\"items\":[{\"id\":\"a\",\"weeks\":1},{\"id\":\"b\"}]|items[1].weeks|must be given",
                "\"age\":4,\"items\":[{\"id\":\"a\",\"weeks\":\"1\"}]|items[0].weeks|must be a whole number",
                "\"age\":4,\"items\":[{\"id\":7,\"weeks\":1}]|items[0].id|must be a text without control characters",
                "\"age\":4,\"items\":[{\"id\":\"a\",\"weeks\":1,\"x\":1}]|items[0].x|is not known here; known are: id, weeks",
                "\"age\":4,\"items\":[null]|items[0]|must be given",
            })
    void refusesWithPathAndWhatIsAllowed(String members, String path, String allowed) {
        assertThatThrownBy(() -> read("{\"name\":\"x\"," + members + "}"))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> {
                    assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                        assertThat(violation.path()).isEqualTo(path);
                        assertThat(violation.message()).isEqualTo(allowed);
                    });
                });
    }

    @Test
    void refusesWhatMustBeGivenAndIsNot() {
        assertThatThrownBy(() -> read("{\"age\":4}"))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal ->
                                assertThat(refusal.violations().get(0).path()).isEqualTo("name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"name\":\"\\ud800\",\"age\":4}",
                "{\"name\":\"\\u0000\",\"age\":4}"
            })
    void refusesJsonThatIsNotWhatWasAskedFor(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"name\":\"x\",\"age\":4",
                "{\"name\":\"x\",\"age\":4}}",
                "{\"name\":\"x\",\"age\":4} {}",
                "{\"name\":\"x\",\"name\":\"y\",\"age\":4}",
                "{\"name\":\"x\",\"age\":NaN}",
                "{'name':'x','age':4}",
                "{\"name\":\"x\",\"age\":04}",
                "{\"name\":\"x\",\"age\":4,}",
                "<name>x</name>"
            })
    void callsMalformedWhatIsNotJson(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(Malformed.class)
                .message()
                .doesNotContain("jackson", "Exception");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatThrownBy(() -> JsonBody.read("[".repeat(100_000).getBytes(UTF_8), JsonNode.class))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void writesComponentsInOrderNullsTooAndMapsByKey() throws Exception {
        Map<String, Integer> map = Map.of("b", 2, "a", 1, "c", 3);

        assertThat(Json.mapper().writeValueAsString(new Item("z", 1))).isEqualTo("{\"id\":\"z\",\"weeks\":1}");
        assertThat(Json.mapper().writeValueAsString(map)).isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
        assertThat(Json.mapper().writeValueAsString(List.of(Role.LEAD, DayOfWeek.SUNDAY, LocalDate.EPOCH)))
                .isEqualTo("[\"lead\",\"SUN\",\"1970-01-01\"]");
        assertThat(Json.mapper().writeValueAsString(read("{\"name\":\"x\",\"age\":4}")))
                .contains("\"pain\":null");
    }

    private static Body read(String json) {
        return (Body) JsonBody.read(json.getBytes(UTF_8), Body.class);
    }
}
