package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.hurting;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.leftOut;
import static org.neutralspine.progression.Rounds.round;
import static org.neutralspine.progression.Rounds.track;
import static org.neutralspine.progression.Rounds.waiting;
import static org.neutralspine.progression.Rounds.walk;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.rule.Fact;
import org.neutralspine.session.SkipReason;
import org.neutralspine.testing.SomeSession;
import org.neutralspine.testing.Someone;

/** What becomes of a prescription after a session. */
class ProgressionTest {

    private static final Prescription BRIDGE = item("glute-bridge", 2, 10, 3);

    @Test
    void whoIsReadyGetsALittleMoreAndSeesEveryGateThatWasMet() {
        Proposal proposal = round().doing(track(BRIDGE)).proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.ADVANCE);
        assertThat(proposal.missing()).isEmpty();
        assertThat(proposal.gates())
                .extracting(GateCheck::text)
                .contains(
                        "good sessions in a row before this one: at least 3, now 3",
                        "weeks at the present step: at least 1, now 2",
                        "effort, 0 to 10: at most 6, now 5",
                        "neutral control confirmed: yes, now yes",
                        "share of the prescribed sets that were done: at least 0.9, now 1",
                        "work of the week: at most 20 percent more, then 20",
                        "minutes on the fullest day: at most 45, then 3");
        assertThat(proposal.ruleIds()).contains("PROG-01", "DOSE-04", "SEL-01").doesNotHaveDuplicates();
    }

    @Test
    void whoIsNotReadySeesWhatIsMissing() {
        Proposal proposal = round().after(SomeSession.ofChronicPain().told(Fact.HISTORY__GOOD_SESSIONS_IN_ROW, 2))
                .doing(track(BRIDGE))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.next()).isNull();
        assertThat(proposal.missing())
                .containsExactly(
                        new GateCheck("PROG-01", "good sessions in a row before this one: at least 3, now 2", false));
    }

    @Test
    void aStepChangedThisWeekStaysAWeek() {
        Proposal proposal = round().doing(waiting(BRIDGE, 0)).proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.missing())
                .containsExactly(new GateCheck("PROG-01", "weeks at the present step: at least 1, now 0", false));
    }

    @Test
    void nobodyAdvancesBeforeTheSessionHadADayToSettle() {
        Proposal proposal = round().after(SomeSession.ofSomeoneReady()
                        .untold(Fact.SESSION__PAIN_24H_DELTA)
                        .untold(Fact.SESSION__PAIN_48H_DELTA))
                .doing(track(BRIDGE))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.missing())
                .extracting(GateCheck::text)
                .containsExactly("how it felt a day later: must be told, not known");
    }

    @Test
    void whoDidNotReachTheCriteriaOfThePhaseStaysWithWhatTheyDo() {
        Someone early = Someone.fused(30).trainedBefore().finding(Fact.PATIENT__PHASE_CRITERIA_MET, false);
        Proposal proposal = round().of(early).doing(track(BRIDGE)).proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.HOLD);
        assertThat(proposal.missing()).extracting(GateCheck::ruleId).containsExactly("PROG-08");
    }

    @Test
    void oneGroupOfExercisesChangesAtATimeTheOneThatWaitedLongest() {
        List<Proposal> proposals = round().doing(waiting(item("abdominal-brace", 2, 8, 8), 2))
                .doing(waiting(BRIDGE, 3))
                .doing(waiting(item("mini-squat-wall", 2, 8, 5), 2))
                .doing(waiting(walk(2, 5), 2))
                .proposals();

        assertThat(proposals)
                .extracting(Proposal::kind)
                .containsExactly(ProposalKind.HOLD, ProposalKind.ADVANCE, ProposalKind.ADVANCE, ProposalKind.ADVANCE);
        assertThat(proposals.get(0).missing())
                .containsExactly(new GateCheck("PROG-02", "one change at a time: legs and hips (repetitions)", false));
        assertThat(proposals.get(3).step().orElseThrow().variable()).isEqualTo(Variable.WALKING_STEP);
    }

    @Test
    void afterRedPainOnlyWhatHurtGoesBack() {
        List<Proposal> proposals = round().after(SomeSession.ofSomeoneReady().hurting(6))
                .doing(hurting(BRIDGE, 6))
                .doing(hurting(item("abdominal-brace", 2, 8, 8), 1))
                .proposals();

        assertThat(proposals).extracting(Proposal::kind).containsExactly(ProposalKind.REGRESS, ProposalKind.HOLD);
        assertThat(proposals.get(0).ruleIds()).containsExactly("PAIN-03", "PROG-04");
    }

    @Test
    void whereNobodyToldWhatHurtEverythingGoesBack() {
        List<Proposal> proposals = round().after(SomeSession.ofSomeoneReady().hurting(6))
                .doing(track(BRIDGE))
                .doing(track(item("abdominal-brace", 2, 8, 8)))
                .proposals();

        assertThat(proposals).extracting(Proposal::kind).containsOnly(ProposalKind.REGRESS);
    }

    @Test
    void spreadingSymptomsBringAnotherExerciseOfThePurpose() {
        Proposal proposal = round().after(SomeSession.ofSomeoneReady().told(Fact.SESSION__DISTAL_SPREAD, true))
                .doing(track(BRIDGE))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.SWAP);
        assertThat(proposal.step().orElseThrow().exerciseId()).isNotEqualTo("glute-bridge");
        assertThat(proposal.ruleIds()).containsExactly("PAIN-08");
        assertThat(proposal.why()).startsWith("Left out for 7 days; ");
    }

    @Test
    void whatHurtWhileSymptomsSpreadIsLeftOutAndNotOnlyMadeEasier() {
        SomeSession both = SomeSession.ofSomeoneReady().hurting(6).told(Fact.SESSION__DISTAL_SPREAD, true);
        List<Proposal> proposals = round().after(both)
                .doing(hurting(BRIDGE, 6))
                .doing(hurting(item("abdominal-brace", 2, 8, 8), 1))
                .proposals();

        assertThat(proposals).extracting(Proposal::kind).containsExactly(ProposalKind.SWAP, ProposalKind.HOLD);
        assertThat(proposals.get(0).kind().leavesOut()).isTrue();
    }

    @Test
    void newWeaknessStopsEveryExercise() {
        List<Proposal> proposals = round().after(SomeSession.ofSomeoneReady().told(Fact.SESSION__NEW_NEURO, true))
                .doing(track(BRIDGE))
                .doing(track(walk(2, 5)))
                .proposals();

        assertThat(proposals).extracting(Proposal::kind).containsOnly(ProposalKind.STOP);
        assertThat(proposals.get(0).ruleIds()).containsExactly("PAIN-09", "PROG-05");
    }

    @Test
    void aGateThatWithholdsStopsEveryExercise() {
        Someone flagged = Someone.with("nslbp-chronic", 30).saysYesTo("ces-saddle");
        Proposal proposal = round().of(flagged).doing(track(BRIDGE)).proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.STOP);
        assertThat(proposal.ruleIds()).containsExactly("SCR-01");
    }

    @Test
    void whatIsNotAllowedAnyMoreIsReplacedByWhatIs() {
        Proposal proposal = round().of(Someone.fused(30).trainedBefore())
                .doing(track(item("curl-up-partial", 2, 8, null)))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.SWAP);
        assertThat(proposal.ruleIds()).contains("LIM-05");
        assertThat(proposal.step().orElseThrow().exerciseId()).isNotEqualTo("curl-up-partial");
    }

    @Test
    void whatIsLeftOutTwiceForWantOfEquipmentIsReplaced() {
        SkipReason none = SkipReason.NO_EQUIPMENT;

        assertThat(round().doing(leftOut(BRIDGE, none, none)).proposal().kind()).isEqualTo(ProposalKind.SWAP);
        assertThat(round().doing(leftOut(BRIDGE, none)).proposal().kind()).isEqualTo(ProposalKind.ADVANCE);
        assertThat(round().doing(leftOut(BRIDGE, none, SkipReason.FORGOT))
                        .proposal()
                        .kind())
                .isEqualTo(ProposalKind.ADVANCE);
    }

    @Test
    void earlyPainAfterAFusionLeavesEverythingForThePhysiotherapist() {
        Proposal proposal = round().of(Someone.fused(3).trainedBefore())
                .after(SomeSession.ofSomeoneWith("lumbar-fusion", 3).hurting(4))
                .doing(track(item("glute-set", 2, 8, 5)))
                .proposal();

        assertThat(proposal.kind()).isEqualTo(ProposalKind.REFER);
        assertThat(proposal.next()).isNull();
        assertThat(proposal.ruleIds()).containsExactly("PAIN-05");
    }
}
