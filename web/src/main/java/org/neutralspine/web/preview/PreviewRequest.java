package org.neutralspine.web.preview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.Intake;
import org.neutralspine.intake.IntakeCheck;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/** Reads the body of a preview, the {@code inputs} of a case of the knowledge base, into an intake. */
final class PreviewRequest {

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
            "surgeon_positions",
            "equipment",
            "tests",
            "history");

    /** The patient facts that are given one to one. */
    private static final Set<Fact> GIVEN = Set.of(
            Fact.PATIENT__NEURO_STABLE,
            Fact.PATIENT__WOUND_CLOSED,
            Fact.PATIENT__FALLS_RISK,
            Fact.PATIENT__SUPERVISED,
            Fact.PATIENT__HEALING_RISK,
            Fact.PATIENT__RADIOGRAPHIC_FUSION,
            Fact.PATIENT__EXTENSION_PREFERENCE,
            Fact.PATIENT__PAIN_NOW,
            Fact.PATIENT__TSK17,
            Fact.PATIENT__FABQ_PA,
            Fact.PATIENT__START_BACK,
            Fact.PATIENT__ACTIVITY_LEVEL,
            Fact.PATIENT__SCREENING_AGE_DAYS,
            Fact.PATIENT__PHASE_CRITERIA_MET);

    private static final String PATIENT = "patient.";
    private static final String TESTS = "tests.";
    private static final String HISTORY = "history.";

    private static final String POSITIONS = "one of " + String.join(", ", StartPosition.words());

    private final List<Violation> violations = new ArrayList<>();
    private final Fields body;
    private final Map<Fact, Value> findings = new EnumMap<>(Fact.class);

    private PreviewRequest(JsonNode body) {
        this.body = Fields.of(body, violations);
    }

    /**
     * The intake described by the body.
     *
     * @throws Refusal.Invalid if anything in it is not understood or cannot be true; names every place
     */
    static Intake read(JsonNode body, KnowledgeBase knowledge) {
        PreviewRequest request = new PreviewRequest(body);
        Intake intake = request.intake();
        if (request.violations.isEmpty()) {
            request.violations.addAll(IntakeCheck.violations(knowledge, intake));
        }
        if (!request.violations.isEmpty()) {
            throw new Refusal.Invalid(request.violations);
        }
        return intake;
    }

    private Intake intake() {
        Set<String> keys =
                GIVEN.stream().map(fact -> FactFields.name(fact, PATIENT)).collect(Collectors.toSet());
        keys.addAll(STRUCTURED);
        body.only(keys);
        body.text("sex");
        FactFields facts = new FactFields(findings);
        GIVEN.stream().sorted().forEach(fact -> facts.read(body, FactFields.name(fact, PATIENT), fact));
        facts.readGroup(body, TESTS, Set.of(Fact.TESTS__RTL_PASSED));
        facts.readGroup(body, HISTORY, Set.of());
        return new Intake(
                required("age"),
                ConditionFields.read(body),
                surgery(body.object("surgery")),
                clearance(body.object("clearance")),
                body.flag("assessment").orElse(false),
                new LinkedHashSet<>(body.texts("redflags")),
                new LinkedHashSet<>(body.texts("redflag_downgrades")),
                surgeonLimits(body.object("surgeon_limits")),
                null,
                new LinkedHashSet<>(body.words("surgeon_positions", StartPosition::of, POSITIONS)),
                body.value("equipment").isPresent() ? new LinkedHashSet<>(body.texts("equipment")) : null,
                !body.has("history"),
                findings);
    }

    private int required(String key) {
        Optional<Integer> value = body.integer(key);
        if (body.value(key).isEmpty()) {
            body.wrong(key, "must be given");
        }
        return value.orElse(0);
    }

    private static Intake.OperatedSpine surgery(Fields surgery) {
        surgery.only(Set.of("levels", "date_known", "approach", "revision"));
        surgery.text("approach");
        surgery.flag("revision");
        return new Intake.OperatedSpine(
                surgery.words("levels", PreviewRequest::vertebra, "a vertebra from C0 to S1"),
                surgery.flag("date_known").orElse(false));
    }

    private static Optional<Vertebra> vertebra(String name) {
        return Arrays.stream(Vertebra.values())
                .filter(vertebra -> vertebra.name().equals(name))
                .findFirst();
    }

    private static Intake.ClearanceGiven clearance(Fields clearance) {
        clearance.only(Set.of("given", "covers_phase", "scope"));
        return new Intake.ClearanceGiven(
                clearance.flag("given").orElse(false),
                clearance.flag("covers_phase").orElse(false),
                clearance.texts("scope"));
    }

    private static Map<Dimension, Integer> surgeonLimits(Fields limits) {
        Map<Dimension, Integer> caps = new EnumMap<>(Dimension.class);
        limits.only(Set.copyOf(Dimension.keys()));
        limits.keys()
                .forEach(key -> Dimension.ofKey(key)
                        .ifPresent(dimension -> limits.integer(key).ifPresent(cap -> caps.put(dimension, cap))));
        return caps;
    }
}
