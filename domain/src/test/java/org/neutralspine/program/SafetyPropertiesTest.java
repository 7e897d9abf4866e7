package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.neutralspine.intake.Intake;
import org.neutralspine.intake.IntakeCheck;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.program.Appraisal.Result;
import org.neutralspine.rule.Outcome;

/** What must hold for every patient there could be. */
class SafetyPropertiesTest {

    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.shipped("the emergency line");
    private static final int PATIENTS = 20_000;

    @Test
    void noProgramHoldsABlockedExerciseAndAnotherConditionNeverAllowsMore() {
        RandomPatients patients = new RandomPatients(KNOWLEDGE, 20261121);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        int programs = 0;
        int compared = 0;

        for (int i = 0; i < PATIENTS; i++) {
            Intake intake = patients.next();
            Intake more = patients.withOneMore(intake);
            assertThat(IntakeCheck.violations(KNOWLEDGE, intake)).isEmpty();
            Preview preview = Preview.of(KNOWLEDGE, intake);
            seen.add(preview.verdict().answer().outcome());
            programs += preview.program().isPresent() ? 1 : 0;
            keepsItsShape(preview, intake);
            if (IntakeCheck.violations(KNOWLEDGE, more).isEmpty()) {
                compared++;
                allowsNoMore(preview, Preview.of(KNOWLEDGE, more), more);
            }
        }

        assertThat(seen).hasSize(5).doesNotContain(Outcome.PROCEED);
        assertThat(programs).isGreaterThan(PATIENTS / 10);
        assertThat(compared).isGreaterThan(PATIENTS / 2);
    }

    private static void keepsItsShape(Preview preview, Intake intake) {
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
}
