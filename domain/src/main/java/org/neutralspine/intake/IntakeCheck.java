package org.neutralspine.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.neutralspine.condition.Fusion;
import org.neutralspine.kernel.Violation;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;

/**
 * Says what in an intake cannot be true. Paths are those of the preview's request, such as {@code conditions[0].weeks}.
 */
public final class IntakeCheck {

    private static final int MAX_AGE = 120;
    private static final int MAX_WEEKS = 5200;

    private final KnowledgeBase knowledge;
    private final Intake intake;
    private final List<Violation> violations = new ArrayList<>();

    private IntakeCheck(KnowledgeBase knowledge, Intake intake) {
        this.knowledge = knowledge;
        this.intake = intake;
    }

    /** Everything that cannot be true; empty when the intake is valid. */
    public static List<Violation> violations(KnowledgeBase knowledge, Intake intake) {
        IntakeCheck check = new IntakeCheck(knowledge, intake);
        check.age();
        check.conditions();
        check.fusion();
        check.flags();
        check.limits();
        check.findings();
        return check.violations;
    }

    /** Everything that cannot be true of conditions and findings alone, as a session is described. */
    public static List<Violation> violations(
            KnowledgeBase knowledge, List<ActiveCondition> conditions, Map<Fact, Value> findings) {
        IntakeCheck check = new IntakeCheck(knowledge, onlyTold(conditions, findings));
        check.conditions();
        check.fusion();
        check.findings();
        return check.violations;
    }

    /** Its age is never looked at. */
    private static Intake onlyTold(List<ActiveCondition> conditions, Map<Fact, Value> findings) {
        return new Intake(
                0,
                conditions,
                Intake.OperatedSpine.UNKNOWN,
                Intake.ClearanceGiven.NONE,
                false,
                Set.of(),
                Set.of(),
                Map.of(),
                null,
                Set.of(),
                null,
                false,
                findings);
    }

    private void wrong(String path, String message) {
        violations.add(new Violation(path, message));
    }

    private void age() {
        if (intake.age() < 0 || intake.age() > MAX_AGE) {
            wrong("age", "whole years from 0 to " + MAX_AGE);
        }
    }

    private void conditions() {
        if (intake.conditions().isEmpty()) {
            wrong("conditions", "at least one condition");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < intake.conditions().size(); i++) {
            ActiveCondition active = intake.conditions().get(i);
            String path = "conditions[" + i + "]";
            if (knowledge.condition(active.id()).isEmpty()) {
                wrong(
                        path + ".id",
                        "one of " + String.join(", ", knowledge.conditions().keySet()));
            }
            if (!seen.add(active.id())) {
                wrong(path + ".id", "each condition once");
            }
            Integer weeks = active.weeks();
            if (weeks != null && (weeks < 0 || weeks > MAX_WEEKS)) {
                wrong(path + ".weeks", "completed weeks from 0 to " + MAX_WEEKS + ", or null when not known");
            }
        }
    }

    private void fusion() {
        Optional<Fusion> levels = Fusion.over(intake.surgery().levels());
        boolean found = false;
        for (int i = 0; i < intake.conditions().size(); i++) {
            String id = intake.conditions().get(i).id();
            if (Fusion.isFusion(id)) {
                if (found) {
                    wrong("conditions[" + i + "]", "at most one fusion");
                }
                found = true;
                String path = "conditions[" + i + "]";
                levels.ifPresent(fused -> levels(path, id, fused));
            }
        }
    }

    private void levels(String path, String id, Fusion fused) {
        if (fused.segments() == 0) {
            wrong("surgery.levels", "a fusion joins at least two vertebrae, such as [L4, L5]");
        } else if (!id.equals(Fusion.LONG) && fused.isLong()) {
            wrong(path, "these levels make it a long fusion: use " + Fusion.LONG);
        } else if (!fused.suits(id)) {
            wrong("surgery.levels", "levels of the region of " + id);
        }
    }

    private void flags() {
        each("redflags", intake.redFlags(), id -> knowledge.redFlag(id).isPresent(), "the id of a red flag");
        each(
                "redflag_downgrades",
                intake.downgrades(),
                id -> knowledge.redFlag(id).map(RedFlag::overrideTo).isPresent(),
                "the id of a red flag that can be downgraded");
        each(
                "clearance.scope",
                intake.clearance().scope(),
                KnowledgeBase.CLEARANCE_SCOPES::contains,
                "one of " + String.join(", ", KnowledgeBase.CLEARANCE_SCOPES));
    }

    private void each(String path, Iterable<String> values, Predicate<String> allowed, String message) {
        int i = 0;
        for (String value : values) {
            if (!allowed.test(value)) {
                wrong(path + "[" + i + "]", message);
            }
            i++;
        }
    }

    private void limits() {
        intake.surgeonLimits().forEach((dimension, value) -> {
            if (value < dimension.min() || value > dimension.max()) {
                wrong(
                        "surgeon_limits." + dimension.key(),
                        "a whole number from " + dimension.min() + " to " + dimension.max());
            }
        });
    }

    private void findings() {
        intake.findings().forEach((fact, value) -> {
            if (!fact.type().admits(value)) {
                wrong(fact.key().replaceFirst("^patient\\.", ""), fact.type().allowed());
            }
        });
    }
}
