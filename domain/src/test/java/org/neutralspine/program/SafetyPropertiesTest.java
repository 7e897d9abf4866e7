package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.intake.Intake;
import org.neutralspine.intake.IntakeCheck;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Outcome;
import org.neutralspine.testing.Sample;

/**
 * What must hold for every patient there could be. Some thousands in every build; as many as wanted, and others, with
 * {@code -Dneutralspine.patients=50000 -Dneutralspine.seed=1}.
 */
class SafetyPropertiesTest {

    private static final KnowledgeBase KNOWLEDGE = Sample.SHIPPED;
    private static final int PATIENTS = Integer.getInteger("neutralspine.patients", 5_000);
    private static final long SEED = Long.getLong("neutralspine.seed", 20261121L);

    @Test
    void noProgramHoldsABlockedExerciseAndAnotherConditionNeverAllowsMore() {
        RandomPatients patients = new RandomPatients(KNOWLEDGE, SEED);
        Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);
        Set<Result> results = EnumSet.noneOf(Result.class);
        int compared = 0;

        for (int i = 0; i < PATIENTS; i++) {
            Intake intake = patients.next();
            Intake more = patients.withOneMore(intake);
            Preview preview = preview(KNOWLEDGE, intake);
            seen.merge(preview.verdict().answer().outcome(), 1, Integer::sum);
            preview.appraisals().values().forEach(appraisal -> results.add(appraisal.result()));
            keepsItsShape(preview, intake);
            if (IntakeCheck.violations(KNOWLEDGE, more).isEmpty()) {
                compared++;
                allowsNoMore(preview, preview(KNOWLEDGE, more), more);
            }
        }

        assertThat(seen.keySet()).as("every answer of the gate but proceed").containsExactlyInAnyOrder(butProceed());
        assertThat(results).as("results of exercises").contains(Result.ALLOWED, Result.NEEDS_SCOPE, Result.BLOCKED);
        assertThat(seen.get(Outcome.PROCEED_WITH_RESTRICTIONS)).isGreaterThan(PATIENTS / 10);
        assertThat(compared).isGreaterThan(PATIENTS / 2);
    }

    /** No condition of ours is without a limit, so that the last answer needs one of a sample. */
    @Test
    void withAConditionThatLimitsNothingProceedIsReachedToo() {
        KnowledgeBase free = Sample.withPhases("neck-pain", Sample.phase("free", Map.of(), Set.of()));
        RandomPatients patients = new RandomPatients(free, SEED);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);

        for (int i = 0; i < PATIENTS; i++) {
            Preview preview = preview(free, patients.next());
            Outcome outcome = preview.verdict().answer().outcome();
            seen.add(outcome);
            if (outcome == Outcome.PROCEED) {
                assertThat(preview.verdict().assessment().tolerance().caps()).isEmpty();
            }
        }

        assertThat(seen).as("every answer of the gate").containsExactlyInAnyOrder(Outcome.values());
    }

    /** It may change which of the allowed exercises come first: each condition prefers some. */
    @Test
    void theOrderOfTheConditionsChangesNothingOfWhatIsAllowed() {
        RandomPatients patients = new RandomPatients(KNOWLEDGE, SEED + 1);
        Random random = new Random(SEED);

        for (int i = 0; i < PATIENTS / 5; i++) {
            Intake intake = patients.next();
            Preview one = preview(KNOWLEDGE, intake);
            Preview other = preview(KNOWLEDGE, shuffled(intake, random));
            assertThat(other.verdict().assessment().tolerance())
                    .as("%s", intake)
                    .isEqualTo(one.verdict().assessment().tolerance());
            assertThat(other.verdict().answer().outcome())
                    .isEqualTo(one.verdict().answer().outcome());
            assertThat(allowed(other.appraisals())).as("%s", intake).isEqualTo(allowed(one.appraisals()));
            assertThat(other.verdict().assessment().fired())
                    .isEqualTo(one.verdict().assessment().fired());
        }
    }

    @Test
    void theSamePatientTwiceGetsTheSameAnswer() {
        RandomPatients once = new RandomPatients(KNOWLEDGE, 99);
        RandomPatients again = new RandomPatients(KNOWLEDGE, 99);

        for (int i = 0; i < 500; i++) {
            Preview first = Preview.of(KNOWLEDGE, once.next());
            Preview second = Preview.of(KNOWLEDGE, again.next());
            assertThat(second.appraisals()).isEqualTo(first.appraisals());
            assertThat(second.program()).isEqualTo(first.program());
            assertThat(second.rulesFired()).isEqualTo(first.rulesFired());
        }
    }

    private static Outcome[] butProceed() {
        return EnumSet.complementOf(EnumSet.of(Outcome.PROCEED)).toArray(Outcome[]::new);
    }

    /** Valid patients are answered, whatever they have: an exception names the patient. */
    private static Preview preview(KnowledgeBase knowledge, Intake intake) {
        assertThat(IntakeCheck.violations(knowledge, intake)).as("%s", intake).isEmpty();
        try {
            return Preview.of(knowledge, intake);
        } catch (RuntimeException e) {
            throw new AssertionError("no answer for " + intake, e);
        }
    }

    private static void keepsItsShape(Preview preview, Intake intake) {
        assertThat(preview.program().isPresent())
                .as("%s", intake)
                .isEqualTo(preview.verdict().answer().outcome().allowsProgram());
        if (preview.program().isPresent()) {
            keepsItsShape(preview.program().get(), preview, intake);
        } else {
            assertThat(preview.appraisals()).isEmpty();
        }
    }

    private static void keepsItsShape(Program program, Preview preview, Intake intake) {
        assertThat(program.items()).hasSizeLessThanOrEqualTo(8).allSatisfy(item -> {
            Appraisal appraisal = Objects.requireNonNull(preview.appraisals().get(item.exerciseId()));
            assertThat(appraisal.result().mayBePrescribed())
                    .as("%s for %s", item.exerciseId(), intake)
                    .isTrue();
            assertThat(item.days()).hasSize(item.dose().perWeek()).isNotEmpty();
        });
        Set<String> walks = Set.of("walking", "brisk-walking", "walking-intervals");
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(program.items())
                    .filteredOn(item -> item.days().contains(day) && !walks.contains(item.exerciseId()))
                    .hasSizeLessThanOrEqualTo(5);
        }
        assertThat(program.minutesPerDay()).isLessThanOrEqualTo(30);
    }

    /**
     * One exception is the rulebook's own: a condition that slows healing (FUS-08) sets the fusion's clock back, so that the
     * referral for a missing union (FUS-11) comes six weeks later.
     */
    private static void allowsNoMore(Preview fewer, Preview more, Intake intake) {
        if (fewer.rulesFired().contains("FUS-11") && !more.rulesFired().contains("FUS-11")) {
            assertThat(more.rulesFired()).contains("FUS-08");
            return;
        }
        assertThat(more.verdict().answer().outcome())
                .as("%s", intake)
                .isGreaterThanOrEqualTo(fewer.verdict().answer().outcome());
        Set<String> allowedBefore = allowed(fewer.appraisals());
        for (String id : allowed(more.appraisals())) {
            if (KNOWLEDGE.catalogue().get(id).indications().isEmpty()) {
                assertThat(allowedBefore).as("%s for %s", id, intake).contains(id);
            }
        }
    }

    private static Set<String> allowed(Map<String, Appraisal> appraisals) {
        return appraisals.values().stream()
                .filter(appraisal -> appraisal.result() == Result.ALLOWED)
                .map(Appraisal::exerciseId)
                .collect(Collectors.toSet());
    }

    private static Intake shuffled(Intake intake, Random random) {
        List<ActiveCondition> conditions = new ArrayList<>(intake.conditions());
        Collections.shuffle(conditions, random);
        return new Intake(
                intake.age(),
                conditions,
                intake.surgery(),
                intake.clearance(),
                intake.assessed(),
                intake.redFlags(),
                intake.downgrades(),
                intake.surgeonLimits(),
                intake.surgeonLiftLimitKg(),
                intake.surgeonPositions(),
                intake.equipment(),
                intake.firstProgram(),
                intake.findings());
    }
}
