package org.neutralspine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.report.Weeks.WEEK;
import static org.neutralspine.report.Weeks.pain;
import static org.neutralspine.report.Weeks.well;
import static org.neutralspine.report.Weeks.withPain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.neutralspine.knowledge.read.KnowledgeReader;
import org.neutralspine.report.Attention.Kind;

class CaseloadReportTest {

    @Test
    void existsAlsoWhenThereIsNothingToActOn() {
        CaseloadReport report = report(well("H-1"), well("H-2"));

        assertThat(report.attention()).isEmpty();
        assertThat(report.rest()).hasSize(2);
        assertThat(report.headline()).isEqualTo("Nothing to act on; 2 of 2 patients reported");
    }

    @Test
    void countsOnlyThoseWhoHadSomethingToReport() {
        CaseloadReport report = report(well("H-1"), Weeks.withNothingPrescribed(well("H-2")));

        assertThat(report.headline()).isEqualTo("Nothing to act on; 1 of 1 patients reported");
    }

    @Test
    void putsTheMostUrgentFirst() {
        CaseloadReport report = report(
                Weeks.withAdherence(well("H-1"), 2, 10),
                Weeks.silentSince(well("H-2"), WEEK.monday()),
                Weeks.withClearance(well("H-3"), "requested", WEEK.monday(), null),
                withPain(well("H-4"), pain(5)),
                Weeks.withFlag(well("H-5"), "ces-saddle", "yes"),
                well("H-6"));

        assertThat(report.attention())
                .extracting(l -> l.facts().patient().hospitalNumber())
                .containsExactly("H-5", "H-4", "H-3", "H-2", "H-1");
        assertThat(report.rest())
                .extracting(l -> l.facts().patient().hospitalNumber())
                .containsExactly("H-6");
        assertThat(report.headline()).startsWith("5 of 6 patients need you; ");
    }

    @Test
    void namesPainAboveThePatientsLimitWithItsNumbers() {
        assertReason(
                withPain(well("H-1"), pain(4, 5, 7, 4)),
                Kind.PAIN_ABOVE_LIMIT,
                "Above 4 on 2 of 4 reported days, highest 7");
    }

    @Test
    void makesAWaitingAlertAReasonWithItsDayAndANextStep() {
        LocalDate since = WEEK.monday();
        CaseloadReport report = around(
                well("H-1"),
                new Circumstances(
                        List.of(
                                new Circumstances.WaitingAlert("Pain rose three times.", since, since.plusDays(2)),
                                new Circumstances.WaitingAlert("Ask again.", since.minusDays(1), since)),
                        List.of()));

        assertThat(report.attention())
                .singleElement()
                .satisfies(line -> assertThat(line.reasons())
                        .containsExactly(new Attention(
                                Kind.ALERT_WAITING,
                                "Pain rose three times. And 1 more alert.",
                                since.minusDays(1),
                                since.plusDays(2))));
        assertThat(Kind.ALERT_WAITING.next()).isNotBlank();
    }

    @Test
    void keepsANoteInThePatientsLineWithoutMakingItAReason() {
        CaseloadReport report = around(
                Weeks.withClearance(
                        well("H-1"), "granted", WEEK.monday(), WEEK.sunday().plusDays(28)),
                new Circumstances(List.of(), List.of(new Note(Note.Kind.FLARE, "flare on 12 Nov"))));

        assertThat(report.rest())
                .singleElement()
                .satisfies(line -> assertThat(line.notes())
                        .extracting(Note::words)
                        .containsExactly("flare on 12 Nov", "clearance until 13 Dec"));
    }

    @Test
    void saysNothingOfAClearanceThatLasts() {
        PatientWeek lasting = Weeks.withClearance(
                well("H-1"), "granted", WEEK.monday(), WEEK.sunday().plusDays(29));

        assertThat(around(lasting, Circumstances.NONE).rest().get(0).notes()).isEmpty();
    }

    @Test
    void saysThatAVoidedClearanceNoLongerCounts() {
        PatientWeek voided = Weeks.withClearance(
                well("H-1"), "voided", WEEK.monday(), WEEK.sunday().plusDays(100));

        assertReason(voided, Kind.CLEARANCE_VOIDED, "No longer counts: something new is known since it was given");
    }

    private static CaseloadReport around(PatientWeek patient, Circumstances circumstances) {
        return CaseloadReport.of(
                new Caseload(new UUID(1, 1), "Robin Test", List.of(patient)),
                WEEK,
                WEEK.sunday(),
                Instant.parse("2026-11-16T05:00:00Z"),
                new Surroundings(
                        new SeriousFlags(KnowledgeReader.shipped("112")),
                        Map.of(patient.patient().episodeId(), circumstances)));
    }

    @Test
    void leavesPainAtTheLimitAlone() {
        assertThat(report(withPain(well("H-1"), pain(4, 4, 4))).attention()).isEmpty();
    }

    @Test
    void looksForTheLimitOnlyInTheReportWeek() {
        assertThat(report(withPain(well("H-1"), pain(9, 9, 1, 1, 1, 1, 1, 1, 1)))
                        .attention())
                .isEmpty();
    }

    @Test
    void namesARiseThatMattersWithItsInterval() {
        assertReason(
                withPain(well("H-1"), pain(0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4)),
                Kind.PAIN_RISING,
                "+2.1 points a week (+1.8 to +2.3), from 14 of 28 days");
    }

    @Test
    void callsAPatientSilentAfterFourDaysAndNotAfterThree() {
        assertReason(
                Weeks.withAdherence(Weeks.silentSince(well("H-1"), WEEK.sunday().minusDays(4)), 3, 10),
                Kind.SILENT,
                "No report for 4 days (last 11 Nov), 3 of 10 expected this week");
        assertThat(report(Weeks.silentSince(well("H-1"), WEEK.sunday().minusDays(3)))
                        .attention())
                .isEmpty();
    }

    @Test
    void doesNotCallSilentWhoHasNothingToDo() {
        assertThat(report(Weeks.withNothingPrescribed(well("H-1"))).attention()).isEmpty();
    }

    @Test
    void callsAdherenceLowBelowHalf() {
        assertReason(Weeks.withAdherence(well("H-1"), 49, 100), Kind.LOW_ADHERENCE, "49 % (49 of 100 expected)");
        assertThat(report(Weeks.withAdherence(well("H-1"), 50, 100)).attention())
                .isEmpty();
    }

    @Test
    void namesAClearanceThatEndsWithinTwoWeeks() {
        assertReason(
                Weeks.withClearance(
                        well("H-1"), "granted", WEEK.monday(), WEEK.sunday().plusDays(14)),
                Kind.CLEARANCE_ENDING,
                "Ends on 29 Nov");
        assertReason(
                Weeks.withClearance(
                        well("H-1"), "granted", WEEK.monday(), WEEK.sunday().minusDays(1)),
                Kind.CLEARANCE_ENDING,
                "Ended on 14 Nov");
        assertThat(report(Weeks.withClearance(
                                well("H-1"),
                                "granted",
                                WEEK.monday(),
                                WEEK.sunday().plusDays(15)))
                        .attention())
                .isEmpty();
    }

    @Test
    void saysHowLongAClearanceHasBeenWaitedFor() {
        assertReason(
                Weeks.withClearance(well("H-1"), "requested", WEEK.monday(), null),
                Kind.CLEARANCE_WAITING,
                "Asked on 9 Nov, 6 days without answer");
    }

    @Test
    void namesEveryReasonNotOnlyTheFirst() {
        CaseloadReport report = report(Weeks.withAdherence(withPain(well("H-1"), pain(6)), 1, 10));

        assertThat(report.attention().get(0).reasons())
                .extracting(Attention::kind)
                .containsExactly(Kind.PAIN_ABOVE_LIMIT, Kind.LOW_ADHERENCE);
    }

    @Test
    void saysWhatThePatientWasAskedAndNotOnlyTheFlagsId() {
        assertReason(
                Weeks.withFlag(well("H-1"), "motor-progressive", "not-sure"),
                Kind.RED_FLAG,
                "Not sure on 9 Nov: Is a leg or arm getting weaker - foot dragging, knee giving way,"
                        + " cannot stand on tip-toe or heels, hand dropping things?");
    }

    @Test
    void asksForTheSafetyQuestionsOnceTheyNoLongerCount() {
        LocalDate sunday = WEEK.sunday();

        assertThat(report(Weeks.screenedOn(well("H-1"), sunday.minusDays(28))).attention())
                .isEmpty();
        assertReason(
                Weeks.screenedOn(well("H-1"), sunday.minusDays(29)), Kind.SCREENING_DUE, "Last answered on 17 Oct");
        assertReason(Weeks.screenedOn(well("H-1"), null), Kind.SCREENING_DUE, "Never answered");
    }

    @Test
    void leavesAFlagAloneThatNeedsNoAct() {
        assertThat(report(Weeks.withFlag(well("H-1"), "fear-high", "yes")).attention())
                .isEmpty();
    }

    @Test
    void addsUpTheCaseload() {
        assertThat(report(Weeks.withAdherence(well("H-1"), 9, 12), Weeks.withAdherence(well("H-2"), 6, 8))
                        .adherence())
                .isEqualTo(new Adherence(15, 20));
    }

    private static void assertReason(PatientWeek patient, Kind kind, String words) {
        assertThat(report(patient).attention())
                .singleElement()
                .satisfies(line -> assertThat(line.reasons()).anySatisfy(reason -> {
                    assertThat(reason.kind()).isEqualTo(kind);
                    assertThat(reason.words()).isEqualTo(words);
                }));
    }

    private static CaseloadReport report(PatientWeek... patients) {
        return CaseloadReport.of(
                new Caseload(new UUID(1, 1), "Robin Test", Arrays.asList(patients)),
                WEEK,
                WEEK.sunday(),
                Instant.parse("2026-11-16T05:00:00Z"),
                new SeriousFlags(KnowledgeReader.shipped("112")));
    }
}
