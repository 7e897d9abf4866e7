package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.neutralspine.intake.ActiveCondition;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Facts;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Value;
import org.neutralspine.spine.Dimension;
import org.neutralspine.testing.Sample;

/** Which rule the gate names for what, which message the patient reads, and what it is told without a whole intake. */
class GateWordsTest {

    private static final Gate GATE = new Gate(Sample.SHIPPED);

    @Test
    void aReasonThatIsNoRedFlagReadsAsTheRulesTitle() {
        assertThat(GATE.decide(fused(30).cleared(false, false).intake())
                        .answer()
                        .reasons())
                .filteredOn(reason -> reason.ruleId().equals("CLR-01"))
                .extracting(Reason::text)
                .containsExactly(title("CLR-01"));
    }

    @Test
    void theMessageIsThatOfTheStrongestAnswerAndNotOfAWeakerOne() {
        // CLR-02 holds without words of its own; the watched flag has some, but only watches.
        Verdict.Answer held = GATE.decide(
                        fused(30).cleared(true, false).saysYesTo("feeling-ill").intake())
                .answer();

        assertThat(held.outcome()).isEqualTo(Outcome.HOLD_PENDING_CLEARANCE);
        assertThat(held.messageKey()).isEqualTo("hold_clearance");
    }

    @Test
    void ofTheRulesThatLimitOnlyTheOneThatUnitesThemIsNamed() {
        Verdict.Answer answer = GATE.decide(with("nslbp-chronic", 10)
                        .limitedBySurgeon(Dimension.IMPACT, 1)
                        .intake())
                .answer();

        assertThat(answer.reasons()).extracting(Reason::ruleId).containsExactly("MRW-01");
    }

    @Test
    void onsetIsNeverTheDayOfAFusion() {
        Facts facts = GATE.decide(fused(30).and("nslbp-chronic", 50).intake())
                .assessment()
                .facts();

        assertThat(facts.value(Fact.PATIENT__WEEKS_SINCE_SURGERY)).isEqualTo(Value.of(30));
        assertThat(facts.value(Fact.PATIENT__WEEKS_SINCE_ONSET)).isEqualTo(Value.of(50));
    }

    @Test
    void aSessionToldByFactsKnowsTheEffectiveWeeksAndNothingElse() {
        List<ActiveCondition> fusion = List.of(new ActiveCondition("lumbar-fusion", 10));

        Facts healing = GATE.told(fusion, Map.of(Fact.PATIENT__HEALING_RISK, Value.of(true)));

        assertThat(healing.value(Fact.PATIENT__WEEKS_SINCE_SURGERY)).isEqualTo(Value.of(4));
        assertThat(healing.value(Fact.PATIENT__HAS_FUSION)).isEqualTo(Value.of(true));
        assertThat(healing.value(Fact.PATIENT__AGE)).isEqualTo(Value.missing());
        assertThat(GATE.told(fusion, Map.of()).value(Fact.PATIENT__WEEKS_SINCE_SURGERY))
                .isEqualTo(Value.of(10));
    }

    @Test
    void nobodyIsCalledToWhatIsNotUrgent() {
        assertThatThrownBy(() -> signal(Urgency.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(signal(Urgency.WATCH).urgency()).isEqualTo(Urgency.WATCH);
        assertThat(SafetySignal.Kind.RED_FLAG.word()).isEqualTo("red-flag");
    }

    private static SafetySignal signal(Urgency urgency) {
        return new SafetySignal(new UUID(1, 1), SafetySignal.Kind.PAIN, urgency, null, List.of("PAIN-03"), "too much");
    }

    private static String title(String ruleId) {
        return Sample.SHIPPED.rulebook().rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
