package org.neutralspine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.testing.Someone.fused;
import static org.neutralspine.testing.Someone.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neutralspine.knowledge.KnowledgeBase;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Outcome;
import org.neutralspine.rule.Rule;
import org.neutralspine.rule.Scope;
import org.neutralspine.spine.Dimension;
import org.neutralspine.spine.Vertebra;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.Someone;

/** What the gate answers, in which words, and that the strongest reason decides. */
class GateAnswerTest {

    private static final Gate GATE = new Gate(Sample.SHIPPED);

    static Stream<Arguments> answers() {
        Someone slip = fused(60).finding(Fact.PATIENT__RADIOGRAPHIC_FUSION, false);
        return Stream.of(
                Arguments.of(chronic().saysYesTo("ces-saddle"), Outcome.REFUSE_EMERGENCY, "emergency"),
                Arguments.of(chronic().saysYesTo("dvt"), Outcome.REFUSE_URGENT, "urgent"),
                Arguments.of(chronic().saysYesTo("lhermitte"), Outcome.REFUSE_URGENT, "urgent"),
                Arguments.of(chronic().saysYesTo("distress"), Outcome.REFUSE_URGENT, "urgent"),
                Arguments.of(chronic().finding(Fact.PATIENT__NEURO_STABLE, false), Outcome.REFUSE_URGENT, "urgent"),
                Arguments.of(fused(30).cleared(false, false), Outcome.HOLD_PENDING_CLEARANCE, "hold_clearance"),
                Arguments.of(fused(30).cleared(true, false), Outcome.HOLD_PENDING_CLEARANCE, "hold_clearance"),
                Arguments.of(with("lumbar-fusion", 30), Outcome.HOLD_PENDING_CLEARANCE, "hold_clearance"),
                Arguments.of(chronic().saysYesTo("sciatica-new"), Outcome.REFER_BEFORE_PROGRAM, "refer_first"),
                Arguments.of(chronic().aged(17), Outcome.REFER_BEFORE_PROGRAM, "refer_first"),
                Arguments.of(slip, Outcome.REFER_BEFORE_PROGRAM, "refer_first"),
                Arguments.of(chronic().saysYesTo("feeling-ill"), Outcome.PROCEED_WITH_RESTRICTIONS, "watch"),
                Arguments.of(chronic(), Outcome.PROCEED_WITH_RESTRICTIONS, null));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void saysWhatMayHappenAndTellsThePatientInItsOwnWords(Someone someone, Outcome outcome, String key) {
        Verdict verdict = GATE.decide(someone.intake());

        assertThat(verdict.answer().outcome()).isEqualTo(outcome);
        assertThat(verdict.answer().messageKey()).isEqualTo(key);
        assertThat(verdict.answer().message())
                .isEqualTo(
                        key == null
                                ? null
                                : Sample.SHIPPED.rulebook().messages().get(key));
        boolean mayTrain = verdict.fold(cleared -> true, withheld -> false);
        assertThat(mayTrain).isEqualTo(outcome.allowsProgram());
    }

    @Test
    void theStrongestReasonDecidesAndStandsFirst() {
        Verdict verdict = GATE.decide(fused(30)
                .cleared(false, false)
                .aged(17)
                .saysYesTo("dvt", "feeling-ill")
                .intake());

        assertThat(verdict.answer().outcome()).isEqualTo(Outcome.REFUSE_URGENT);
        assertThat(verdict.answer().reasons())
                .extracting(Reason::ruleId)
                .containsExactly("SCR-02", "CLR-01", "CLR-02", "CLR-06");
    }

    private static String question(String flag) {
        return Sample.SHIPPED.redFlag(flag).orElseThrow().question();
    }

    @Test
    void namesTheWeeksWhoseLimitsHold() {
        Verdict verdict = GATE.decide(Someone.fused(14).intake());

        assertThat(verdict.answer().reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.startsWith("The limits of Lumbar") && text.endsWith("(weeks 12 to 26) hold"));
    }

    @Test
    void namesTheFlagsThatDecided() {
        Verdict verdict =
                GATE.decide(chronic().saysYesTo("dvt", "wound", "sciatica-new").intake());

        assertThat(verdict.answer().reasons())
                .extracting(Reason::text)
                .containsExactly("Urgent red flag: " + question("wound") + " " + question("dvt"));
        assertThat(verdict.answer().reasons().get(0).sources()).contains("ifompt-2020");
    }

    @Test
    void withLimitsItNamesWhoseTheyAre() {
        Verdict verdict = GATE.decide(chronic().and("neck-pain", 3).intake());

        assertThat(verdict.answer().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.ruleId()).isEqualTo("MRW-01");
            assertThat(reason.text())
                    .contains("Non-specific low back pain", "Neck pain without cord or root signs (weeks 0 to 6)")
                    .endsWith("hold");
        });
    }

    @Test
    void proceedsWithoutRestrictionOnlyWhenNothingIsLimited() {
        KnowledgeBase free = Sample.withPhases("neck-pain", Sample.phase("free", Map.of(), Set.of("jump")));
        KnowledgeBase limited =
                Sample.withPhases("neck-pain", Sample.phase("one", Map.of(Dimension.IMPACT, 4), Set.of()));

        assertThat(outcome(free, with("neck-pain", 3))).isEqualTo(Outcome.PROCEED);
        assertThat(outcome(limited, with("neck-pain", 3))).isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
        assertThat(outcome(free, with("neck-pain", 3).saysYesTo("feeling-ill")))
                .isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
        assertThat(outcome(free, with("neck-pain", 3).limitedBySurgeon(Dimension.IMPACT, 4)))
                .isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
        assertThat(new Gate(free).decide(with("neck-pain", 3).intake()).answer().reasons())
                .isEmpty();
    }

    @Test
    void withoutKnownWeeksEveryPhaseHolds() {
        Assessment assessment = GATE.decide(fused(null).intake()).assessment();

        assertThat(assessment.phases())
                .extracting(active -> active.phase().id())
                .containsExactly("lf-0-6w", "lf-6-12w", "lf-12-26w", "lf-26-52w", "lf-52w-on");
        assertThat(assessment.tolerance().caps().get(Dimension.LUMBAR_FLEXION))
                .extracting(limit -> limit.value())
                .isEqualTo(0);
        assertThat(assessment.tolerance().liftLimitKg()).isEqualByComparingTo("2.5");
        assertThat(assessment.tolerance().forbiddenTags()).containsKeys("prone-position", "running", "swimming");
        assertThat(assessment.tolerance().leavesOut(Set.of("machine"))).isTrue();
    }

    @Test
    void aConditionWithoutAClockHasOnePhaseWhateverItsWeeks() {
        for (Integer weeks : new Integer[] {null, 0, 300}) {
            assertThat(GATE.decide(with("pregnancy-related", weeks).intake())
                            .assessment()
                            .phases())
                    .extracting(active -> active.phase().id())
                    .containsExactly("preg-all");
        }
    }

    @Test
    void phasesStandInTheOrderOfTheConditions() {
        assertThat(GATE.decide(with("neck-pain", 6).and("nslbp-acute", 5).intake())
                        .assessment()
                        .phases())
                .extracting(active -> active.phase().id())
                .containsExactly("neck-6w-on", "acute-0-6w");
    }

    @Test
    void aPreferenceThatCollidesForbidsEndRangeExtension() {
        Someone neck = with("cervical-stenosis", 1);
        assertThat(tags(neck)).doesNotContain("end-range-extension");

        assertThat(tags(neck.finding(Fact.PATIENT__EXTENSION_PREFERENCE, true))).contains("end-range-extension");
    }

    @Test
    void rulesAboutTheProgramCanOnlyMakeTheVerdictStricter() {
        Verdict.Cleared cleared = (Verdict.Cleared) GATE.decide(chronic().intake());
        List<Rule> tooFew = Sample.SHIPPED
                .rulebook()
                .of(Scope.PROGRAM)
                .filter(rule -> rule.id().equals("MRW-03"))
                .toList();

        Verdict refused = GATE.reconsider(cleared, tooFew);

        assertThat(GATE.reconsider(cleared, List.of())).isSameAs(cleared);
        assertThat(refused).isInstanceOf(Verdict.Withheld.class);
        assertThat(refused.answer().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
        assertThat(refused.answer().messageKey()).isEqualTo("too_few");
        assertThat(refused.answer().reasons()).extracting(Reason::ruleId).containsExactly("MRW-03");
    }

    @Test
    void aRefusalStillShowsTheCliniciansWhatWasFound() {
        Assessment assessment =
                GATE.decide(fused(30).saysYesTo("ces-saddle").intake()).assessment();

        assertThat(assessment.fusion().orElseThrow().vertebrae()).containsExactly(Vertebra.L4, Vertebra.L5);
        assertThat(assessment.tolerance().caps()).isNotEmpty();
    }

    private static Someone chronic() {
        return with("nslbp-chronic", 10);
    }

    private static Outcome outcome(KnowledgeBase knowledge, Someone someone) {
        return new Gate(knowledge).decide(someone.intake()).answer().outcome();
    }

    private static Set<String> tags(Someone someone) {
        return GATE.decide(someone.intake())
                .assessment()
                .tolerance()
                .forbiddenTags()
                .keySet();
    }
}
