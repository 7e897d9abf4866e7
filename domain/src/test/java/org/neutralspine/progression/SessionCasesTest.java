package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Value;
import org.neutralspine.testing.Sample;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The single sessions of the knowledge base get the decision their authors expect. */
class SessionCasesTest {

    private record Case(Map<String, Object> entry) {

        String text(String key) {
            return (String) Objects.requireNonNull(entry.get(key));
        }

        Facts facts() {
            List<ActiveCondition> conditions = new ArrayList<>();
            for (Object item : (List<?>) Objects.requireNonNull(entry.get("conditions"))) {
                Map<?, ?> condition = (Map<?, ?>) item;
                conditions.add(new ActiveCondition(
                        (String) Objects.requireNonNull(condition.get("id")), (Integer) condition.get("weeks")));
            }
            Map<Fact, Value> findings = new EnumMap<>(Fact.class);
            findings.put(Fact.PATIENT__PAIN_NOW, value(entry.get("pain_now")));
            for (String group : List.of("session", "history")) {
                ((Map<?, ?>) Objects.requireNonNull(entry.get(group)))
                        .forEach((key, value) ->
                                findings.put(Fact.ofKey(group + "." + key).orElseThrow(), value(value)));
            }
            return new Gate(Sample.SHIPPED).told(conditions, findings);
        }

        private static Value value(@Nullable Object value) {
            return value instanceof Boolean flag
                    ? Value.of(flag)
                    : Value.of(((Number) Objects.requireNonNull(value)).doubleValue());
        }

        @Override
        public String toString() {
            return text("id");
        }
    }

    @SuppressWarnings("unchecked")
    static Stream<Case> cases() throws IOException {
        try (InputStream file = SessionCasesTest.class.getResourceAsStream("/clinical/cases.yaml")) {
            Map<String, Object> yaml = (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(Objects.requireNonNull(file));
            return ((List<Map<String, Object>>) Objects.requireNonNull(yaml.get("session_cases")))
                    .stream().map(Case::new);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @SuppressWarnings("unchecked")
    void everySessionGetsWhatItsAuthorExpects(Case c) {
        SessionDecision decision = new SessionDecider(Sample.SHIPPED).decide(c.facts());

        assertThat(decision.actionWord()).isEqualTo(c.text("expected_action"));
        assertThat(decision.rulesFired())
                .containsAll((List<String>) Objects.requireNonNull(c.entry().get("expected_rules")));
    }

    @Test
    void thereAreSessions() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(8);
    }
}
