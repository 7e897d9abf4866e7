package org.neutralspine.gate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neutralspine.condition.Condition;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.screening.Screening;
import org.neutralspine.spine.Dimension;

/** Turns what was given into the facts rules ask about, with the defaults of the knowledge base's table of inputs. */
final class PatientFacts {

    /** Younger wounds count as open unless somebody looked: general professional knowledge. */
    private static final int WOUND_WEEKS = 6;

    /** From this age a fall is likely enough to ask for a rail: general professional knowledge. */
    private static final int FALLS_AGE = 65;

    private static final List<String> FRAGILE = List.of("osteoporosis-no-fracture", "osteoporotic-vertebral-fracture");

    private final KnowledgeBase knowledge;
    private final Intake intake;
    private final Optional<Fusion> fusion;
    private final Map<Fact, Value> facts = new EnumMap<>(Fact.class);

    private PatientFacts(KnowledgeBase knowledge, Intake intake, Optional<Fusion> fusion) {
        this.knowledge = knowledge;
        this.intake = intake;
        this.fusion = fusion;
    }

    /** All facts but those that need the effective weeks or the tolerance. */
    static Map<Fact, Value> of(KnowledgeBase knowledge, Intake intake, Screening screening, Optional<Fusion> fusion) {
        PatientFacts made = new PatientFacts(knowledge, intake, fusion);
        made.person();
        made.surgery();
        made.flags(screening);
        made.clearance();
        made.facts.putAll(intake.findings());
        return made.facts;
    }

    /** The facts that follow from the conditions alone, but for those that need the effective weeks. */
    static Map<Fact, Value> conditions(List<ActiveCondition> conditions) {
        List<String> ids = conditions.stream().map(ActiveCondition::id).toList();
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.PATIENT__CONDITIONS, Value.of(ids));
        facts.put(Fact.PATIENT__HAS_FUSION, Value.of(ids.stream().anyMatch(Fusion::isFusion)));
        facts.put(
                Fact.PATIENT__PHASE_UNKNOWN,
                Value.of(conditions.stream().anyMatch(condition -> condition.weeks() == null)));
        return facts;
    }

    /** The facts that depend on the weeks, a fusion's set back by {@code shift} weeks but never below 0. */
    static Map<Fact, Value> weeks(List<ActiveCondition> conditions, int shift) {
        Map<Fact, Value> facts = new EnumMap<>(Fact.class);
        smallest(conditions, Fusion::isFusion)
                .ifPresent(weeks -> facts.put(Fact.PATIENT__WEEKS_SINCE_SURGERY, Value.of(Math.max(0, weeks - shift))));
        smallest(conditions, id -> !Fusion.isFusion(id))
                .ifPresent(weeks -> facts.put(Fact.PATIENT__WEEKS_SINCE_ONSET, Value.of(weeks)));
        return facts;
    }

    private static OptionalInt smallest(List<ActiveCondition> conditions, Predicate<String> ids) {
        return conditions.stream()
                .filter(condition -> ids.test(condition.id()))
                .map(ActiveCondition::weeks)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min();
    }

    private void person() {
        facts.put(Fact.PATIENT__AGE, Value.of(intake.age()));
        facts.putAll(conditions(intake.conditions()));
        facts.put(Fact.PATIENT__SUPERVISED, Value.of(false));
        facts.put(Fact.PATIENT__HEALING_RISK, Value.of(false));
        facts.put(Fact.PATIENT__NEURO_STABLE, Value.of(true));
        facts.put(Fact.PATIENT__FALLS_RISK, Value.of(intake.age() >= FALLS_AGE || has(FRAGILE::contains)));
        facts.put(Fact.TESTS__RTL_PASSED, Value.of(false));
    }

    private void surgery() {
        boolean fused = has(Fusion::isFusion);
        facts.put(
                Fact.PATIENT__FUSION_TOUCHES_JUNCTION,
                Value.of(fusion.filter(this::touchesJunction).isPresent()));
        fusion.ifPresent(levels -> facts.put(Fact.PATIENT__FUSED_SEGMENTS, Value.of(levels.segments())));
        facts.put(Fact.PATIENT__WOUND_CLOSED, Value.of(!woundMayBeOpen()));
        List<String> missing = new ArrayList<>();
        if (fused && intake.surgery().levels().isEmpty()) {
            missing.add("levels");
        }
        if (fused && !intake.surgery().dateKnown()) {
            missing.add("date_of_surgery");
        }
        facts.put(Fact.PATIENT__MISSING_INPUTS, Value.of(missing));
        facts.put(
                Fact.PATIENT__SURGEON_LIMITS,
                Value.of(Stream.concat(
                                intake.surgeonLimits().keySet().stream().map(Dimension::key),
                                intake.surgeonPositions().stream().map(StartPosition::trait))
                        .toList()));
    }

    private boolean touchesJunction(Fusion levels) {
        return levels.touchesNeckJunction() || levels.touchesLumbarJunction();
    }

    private boolean woundMayBeOpen() {
        return intake.conditions().stream()
                .filter(condition ->
                        Fusion.isFusion(condition.id()) || condition.id().equals("postop-lumbar-decompression"))
                .map(ActiveCondition::weeks)
                .anyMatch(weeks -> weeks == null || weeks < WOUND_WEEKS);
    }

    private void flags(Screening screening) {
        List<String> standing = knowledge.redFlags().keySet().stream()
                .filter(intake.redFlags()::contains)
                .toList();
        facts.put(Fact.PATIENT__REDFLAGS, Value.of(standing));
        facts.put(Fact.PATIENT__REDFLAG_URGENCY, Value.of(screening.urgency().word()));
    }

    private void clearance() {
        boolean needed = any(Condition::requiresClearance);
        facts.put(
                Fact.PATIENT__CLEARANCE_VALID,
                Value.of(!needed || intake.clearance().given()));
        facts.put(
                Fact.PATIENT__CLEARANCE_COVERS_PHASE,
                Value.of(!needed || intake.clearance().coversPhase()));
        facts.put(Fact.PATIENT__CLEARANCE_SCOPE, Value.of(intake.clearance().scope()));
        facts.put(Fact.PATIENT__ASSESSMENT_DONE, Value.of(!any(Condition::requiresAssessment) || intake.assessed()));
    }

    private boolean has(Predicate<String> ids) {
        return intake.conditions().stream().map(ActiveCondition::id).anyMatch(ids);
    }

    private boolean any(Predicate<Condition> test) {
        return intake.conditions().stream()
                .flatMap(active -> knowledge.condition(active.id()).stream())
                .anyMatch(test);
    }
}
