package org.neutralspine.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neutralspine.condition.Fusion;
import org.neutralspine.exercise.StartPosition;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.kernel.Violations;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;

/** Finds in an intake what cannot be true or is not known, and says what is allowed. */
final class IntakeFormCheck {

    private static final int HEAVIEST_KG = 200;
    private static final int MOST_EQUIPMENT = 20;

    private final KnowledgeBase knowledge;
    private final LocalDate birthDate;
    private final LocalDate today;
    private final Violations violations = new Violations();

    private IntakeFormCheck(KnowledgeBase knowledge, LocalDate birthDate, LocalDate today) {
        this.knowledge = knowledge;
        this.birthDate = birthDate;
        this.today = today;
    }

    /** Refuses a form that cannot be true. */
    static void refuseIfWrong(KnowledgeBase knowledge, IntakeForm form, LocalDate birthDate, LocalDate today) {
        IntakeFormCheck check = new IntakeFormCheck(knowledge, birthDate, today);
        check.conditions(form.conditions());
        for (int i = 0; i < form.surgeries().size(); i++) {
            check.surgery(form.surgeries().get(i), "surgeries[" + i + "]");
        }
        check.fusion(form);
        form.surgeonLimits().forEach(check::limit);
        check.positions(form.surgeonPositions());
        Optional.ofNullable(form.tests()).ifPresent(tests -> tests.forEach(check::test));
        check.findings(form.findings());
        check.painLimit(form);
        check.violations.refuse();
    }

    private void conditions(List<KeptCondition> conditions) {
        violations.check(!conditions.isEmpty(), "conditions", "must name at least one condition");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            KeptCondition condition = conditions.get(i);
            String path = "conditions[" + i + "]";
            boolean known = knowledge.condition(condition.conditionId()).isPresent();
            violations.check(known, path + ".id", "must be the id of a condition");
            violations.check(seen.add(condition.conditionId()), path + ".id", "must stand here once");
            day(condition.beganOn(), path + ".beganOn");
        }
        long fusions = conditions.stream()
                .filter(condition -> Fusion.isFusion(condition.conditionId()))
                .count();
        violations.check(fusions <= 1, "conditions", "may hold one fusion");
    }

    private void surgery(Surgery surgery, String path) {
        day(surgery.operatedOn(), path + ".operatedOn");
        violations.optionalText(surgery.approach(), path + ".approach", 40);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < surgery.levels().size(); i++) {
            String level = surgery.levels().get(i);
            boolean known = Stream.of(Vertebra.values()).anyMatch(v -> v.name().equals(level));
            violations.check(known, path + ".levels[" + i + "]", "must be a vertebra from C0 to S1");
            violations.check(seen.add(level), path + ".levels[" + i + "]", "must stand here once");
        }
    }

    /** A fusion that is long is entered as one: the clinician decides, the product only asks. */
    private void fusion(IntakeForm form) {
        if (!violations.found().isEmpty()) {
            return;
        }
        Optional<Fusion> fused = Fusion.over(form.surgeries().stream()
                .flatMap(surgery -> surgery.levels().stream())
                .map(Vertebra::valueOf)
                .toList());
        for (int i = 0; i < form.conditions().size() && fused.isPresent(); i++) {
            String id = form.conditions().get(i).conditionId();
            if (Fusion.isFusion(id) && !id.equals(Fusion.LONG)) {
                String path = "conditions[" + i + "].id";
                violations.check(!fused.get().isLong(), path, "with these levels must be " + Fusion.LONG);
                violations.check(
                        fused.get().isLong() || fused.get().suits(id), path, "does not fit the operated levels");
            }
        }
    }

    private void limit(String key, BigDecimal value) {
        String path = "surgeonLimits." + key;
        if (key.equals(IntakeToday.LIFT_LIMIT)) {
            boolean ok = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(HEAVIEST_KG)) <= 0;
            violations.check(ok, path, "must be 0 to " + HEAVIEST_KG + " kilograms");
            return;
        }
        Optional<Dimension> dimension = Dimension.ofKey(key);
        if (dimension.isEmpty()) {
            violations.check(false, path, "must be one of " + Dimension.keys() + " or " + IntakeToday.LIFT_LIMIT);
            return;
        }
        int min = dimension.get().min();
        int max = dimension.get().max();
        boolean ok = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(min)) >= 0
                && value.compareTo(BigDecimal.valueOf(max)) <= 0;
        violations.check(ok, path, "must be a whole number from " + min + " to " + max);
    }

    private void positions(List<String> words) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String path = "surgeonPositions[" + i + "]";
            boolean known = StartPosition.of(words.get(i)).isPresent();
            violations.check(known, path, "must be one of " + StartPosition.words());
            violations.check(seen.add(words.get(i)), path, "must stand here once");
        }
    }

    private void test(String testId, BigDecimal value) {
        String path = "tests." + testId;
        Optional<Fact> fact = Fact.ofKey("tests." + testId).filter(f -> f.type().kind() == Fact.Kind.NUMBER);
        if (fact.isEmpty()) {
            String known = Stream.of(Fact.values())
                    .filter(f -> f.key().startsWith("tests.") && f.type().kind() == Fact.Kind.NUMBER)
                    .map(f -> f.key().substring("tests.".length()))
                    .collect(Collectors.joining(", "));
            violations.check(false, path, "must be one of " + known);
            return;
        }
        admits(fact.get(), Value.of(value.doubleValue()), path);
    }

    private void findings(Findings findings) {
        day(findings.examinedOn(), "examinedOn");
        number(Fact.PATIENT__PAIN_NOW, findings.painNow(), "painNow");
        number(Fact.PATIENT__TSK17, findings.scores().tsk17(), "tsk17");
        number(Fact.PATIENT__FABQ_PA, findings.scores().fabqPa(), "fabqPa");
        word(Fact.PATIENT__START_BACK, findings.scores().startBack(), "startBack");
        word(Fact.PATIENT__ACTIVITY_LEVEL, findings.activityLevel(), "activityLevel");
        List<String> told = findings.equipment() == null ? List.of() : findings.equipment();
        for (int i = 0; i < told.size(); i++) {
            boolean ok = told.get(i).matches("[^,]{1,24}") && told.size() <= MOST_EQUIPMENT;
            violations.check(ok, "equipment[" + i + "]", "must be one of at most 20 words of up to 24 characters");
        }
    }

    private void painLimit(IntakeForm form) {
        Integer limit = form.painLimit();
        violations.check(limit == null || (limit >= 0 && limit <= 10), "painLimit", "must be 0 to 10");
        boolean usual = limit == null || limit == IntakeForm.USUAL_PAIN_LIMIT;
        violations.check(usual || form.painLimitReason() != null, "painLimitReason", "must say why it is not 4");
        violations.optionalText(form.painLimitReason(), "painLimitReason", 500);
    }

    private void day(@Nullable LocalDate day, String path) {
        boolean ok = day == null || (!day.isAfter(today) && !day.isBefore(birthDate));
        violations.check(ok, path, "must be a day from birth to today");
    }

    private void number(Fact fact, @Nullable Integer value, String path) {
        if (value != null) {
            admits(fact, Value.of(value.doubleValue()), path);
        }
    }

    private void word(Fact fact, @Nullable String value, String path) {
        if (value != null) {
            admits(fact, Value.of(value), path);
        }
    }

    private void admits(Fact fact, Value value, String path) {
        violations.check(
                fact.type().admits(value), path, "must be " + fact.type().allowed());
    }
}
