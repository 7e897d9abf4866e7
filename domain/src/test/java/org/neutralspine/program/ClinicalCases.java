package org.neutralspine.program;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The test patients of the knowledge base, read as a clinician wrote them. */
final class ClinicalCases {

    private static final Set<String> STRUCTURED = Set.of(
            "age",
            "sex",
            "conditions",
            "surgery",
            "clearance",
            "assessment",
            "redflags",
            "redflag_downgrades",
            "surgeon_limits",
            "equipment",
            "tests",
            "history");

    private ClinicalCases() {}

    /** One case: what is entered and everything expected. */
    record Case(String id, Intake intake, Map<String, Object> expected) {
        List<String> texts(String key) {
            return strings(expected.get(key));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> all() {
        return list(file().get("cases")).stream()
                .map(ClinicalCases::map)
                .map(entry -> new Case(text(entry.get("id")), intake(map(entry.get("inputs"))), entry));
    }

    private static Map<String, Object> file() {
        try (InputStream in = Objects.requireNonNull(ClinicalCases.class.getResourceAsStream("/clinical/cases.yaml"))) {
            return map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Intake intake(Map<String, Object> in) {
        Map<String, Object> clearance = in.containsKey("clearance") ? map(in.get("clearance")) : Map.of();
        return new Intake(
                number(in.get("age")).intValue(),
                list(in.get("conditions")).stream()
                        .map(ClinicalCases::map)
                        .map(c -> new ActiveCondition(
                                text(c.get("id")),
                                c.get("weeks") == null
                                        ? null
                                        : number(c.get("weeks")).intValue()))
                        .toList(),
                surgery(in),
                new Intake.ClearanceGiven(
                        Boolean.TRUE.equals(clearance.get("given")),
                        Boolean.TRUE.equals(clearance.get("covers_phase")),
                        strings(clearance.get("scope"))),
                Boolean.TRUE.equals(in.get("assessment")),
                new LinkedHashSet<>(strings(in.get("redflags"))),
                new LinkedHashSet<>(strings(in.get("redflag_downgrades"))),
                limits(in),
                null,
                Set.of(),
                in.containsKey("equipment") ? new LinkedHashSet<>(strings(in.get("equipment"))) : null,
                !in.containsKey("history"),
                findings(in));
    }

    private static Intake.OperatedSpine surgery(Map<String, Object> in) {
        if (!in.containsKey("surgery")) {
            return Intake.OperatedSpine.UNKNOWN;
        }
        Map<String, Object> surgery = map(in.get("surgery"));
        List<Vertebra> levels =
                strings(surgery.get("levels")).stream().map(Vertebra::valueOf).toList();
        return new Intake.OperatedSpine(levels, Boolean.TRUE.equals(surgery.get("date_known")));
    }

    private static Map<Dimension, Integer> limits(Map<String, Object> in) {
        Map<Dimension, Integer> limits = new EnumMap<>(Dimension.class);
        if (in.containsKey("surgeon_limits")) {
            map(in.get("surgeon_limits"))
                    .forEach((key, value) -> limits.put(
                            Dimension.ofKey(key).orElseThrow(), number(value).intValue()));
        }
        return limits;
    }

    private static Map<Fact, Value> findings(Map<String, Object> in) {
        Map<Fact, Value> findings = new EnumMap<>(Fact.class);
        in.forEach((key, value) -> {
            if (!STRUCTURED.contains(key)) {
                findings.put(Fact.ofKey("patient." + key).orElseThrow(), value(value));
            }
        });
        for (String group : List.of("tests", "history")) {
            if (in.containsKey(group)) {
                map(in.get(group))
                        .forEach((key, value) ->
                                findings.put(Fact.ofKey(group + "." + key).orElseThrow(), value(value)));
            }
        }
        return findings;
    }

    private static Value value(Object value) {
        if (value instanceof Boolean flag) {
            return Value.of(flag);
        }
        return value instanceof Number number ? Value.of(number.doubleValue()) : Value.of(text(value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }

    private static List<String> strings(@Nullable Object value) {
        List<String> strings = new ArrayList<>();
        if (value != null) {
            list(value).forEach(item -> strings.add(text(item)));
        }
        return strings;
    }

    private static Number number(@Nullable Object value) {
        return (Number) Objects.requireNonNull(value);
    }

    private static String text(@Nullable Object value) {
        return (String) Objects.requireNonNull(value);
    }
}
