package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.intake.IntakeForm;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Role;
import org.neutralspine.kernel.Violation;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** What is measured is kept with its day, counts for the ladder, and is forgotten by no later intake. */
class WayAheadTest {

    private static final Map<String, BigDecimal> TWO =
            Map.of("plank", new BigDecimal("61.5"), "biering-sorensen", new BigDecimal("60"));

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLastMeasuredValueCountsWhateverWasWrittenLast(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);

            measure(hospital, someone.id(), hospital.day(), TWO, null);
            measure(hospital, someone.id(), hospital.day().minusDays(20), Map.of("plank", BigDecimal.TEN), null);

            assertThat(hospital.does(() -> hospital.way.loadTests.read(hospital.staff.physio(), someone.id())))
                    .extracting(LoadTestEntry::measuredOn)
                    .containsExactly(hospital.day(), hospital.day().minusDays(20));
            assertThat(tests(someone))
                    .containsEntry("plank_s", new BigDecimal("61.50"))
                    .containsEntry("biering_sorensen_s", new BigDecimal("60.00"));
            assertThat(hospital.audited(someone.id())).contains("load-tests.record", "load-tests.read");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void bothSidesMakeTheWeakerSideAndTheRatio(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);

            measure(hospital, someone.id(), null, Map.of("side-plank-left", new BigDecimal("45")), null);
            assertThat(tests(someone)).isEmpty();
            measure(hospital, someone.id(), null, Map.of("side-plank-right", new BigDecimal("50")), null);

            assertThat(tests(someone))
                    .containsEntry("side_plank_worse_side_s", new BigDecimal("45.00"))
                    .containsEntry("side_plank_ratio", new BigDecimal("0.90"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anIntakeThatSaysNothingOfTestsKeepsThem(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);
            measure(hospital, someone.id(), null, TWO, null);

            someone.recordFusion();
            assertThat(tests(someone)).isEmpty();

            measure(hospital, someone.id(), null, TWO, null);
            IntakeForm silent = IntakeForm.of(
                    someone.record().episode().conditions(),
                    someone.record().episode().findings());
            hospital.does(() -> hospital.intake.record(
                    hospital.staff.physio(),
                    someone.id(),
                    someone.record().episode().version(),
                    silent));

            assertThat(tests(someone)).containsKey("plank_s");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theSameRequestTwiceIsKeptOnce(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);

            LoadTestEntry first = measure(hospital, someone.id(), null, TWO, "k1");
            LoadTestEntry again = measure(hospital, someone.id(), null, TWO, "k1");

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(hospital.does(() -> hospital.way.loadTests.read(hospital.staff.physio(), someone.id())))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCannotBeIsRefusedByName(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);
            UUID id = someone.id();

            refused(hospital, id, null, Map.of(), "values");
            refused(hospital, id, null, Map.of("handstand", BigDecimal.ONE), "values.handstand");
            refused(hospital, id, null, Map.of("plank", new BigDecimal("3600.01")), "values.plank");
            refused(hospital, id, null, Map.of("hinges", new BigDecimal("9.5")), "values.hinges");
            refused(hospital, id, null, Map.of("pain-at-rest", new BigDecimal("10.1")), "values.pain-at-rest");
            refused(hospital, id, hospital.day().plusDays(1), TWO, "measuredOn");
            refused(hospital, id, hospital.day().minusDays(91), TWO, "measuredOn");
            measure(hospital, id, hospital.day().minusDays(90), Map.of("plank", new BigDecimal("3600")), null);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void physiotherapistsMeasureAndPatientsSeeTheCalendarButNotTheLadder(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);
            Actor patient = hospital.staff.patient(someone.id());

            assertThatThrownBy(() -> hospital.does(() -> hospital.way.loadTests.record(
                            patient, someone.id(), new RecordLoadTests.Form(null, TWO), null)))
                    .isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> hospital.does(() -> hospital.way.ahead.ladder(patient, someone.id())))
                    .isInstanceOf(Refusal.NotAllowed.class);
            LookAhead.Outlook outlook = hospital.does(() -> hospital.way.ahead.calendar(patient, someone.id()));
            assertThat(outlook.calendar().orElseThrow().now().orElseThrow().phaseId())
                    .isEqualTo("lf-12-26w");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theLadderSaysWhatAMeasurementMeets(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = fused(hospital);
            measure(hospital, someone.id(), null, TWO, null);

            LoadingLadder.Rung rung =
                    hospital.does(() -> hospital.way.ahead.ladder(hospital.staff.physio(), someone.id())).stream()
                            .filter(found -> found.ruleId().equals("RTL-02"))
                            .findFirst()
                            .orElseThrow();

            assertThat(rung.checks())
                    .filteredOn(check -> check.text().startsWith("seconds of front plank"))
                    .singleElement()
                    .satisfies(check -> assertThat(check.text()).contains("now 61.5"))
                    .satisfies(check -> assertThat(check.met()).isTrue());
            assertThat(rung.isReached()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoseTrainingRestsIsToldSoAndWithoutAFusionThereIsNoCalendar(TestDatabase kind) {
        try (Hospital hospital = Hospital.on(kind)) {
            Case someone = new Case(hospital);
            assertThat(hospital.does(() -> hospital.way.ahead.ladder(hospital.staff.physio(), someone.id())))
                    .isEmpty();
            someone.recordBackPain();

            LookAhead.Outlook outlook =
                    hospital.does(() -> hospital.way.ahead.calendar(hospital.staff.physio(), someone.id()));

            assertThat(outlook.calendar()).isEmpty();
            assertThat(outlook.trains()).isFalse();
        }
    }

    private static Case fused(Hospital hospital) {
        Case someone = new Case(hospital);
        someone.recordFusion();
        return someone;
    }

    private static Map<String, BigDecimal> tests(Case someone) {
        return someone.record().episode().tests();
    }

    private static LoadTestEntry measure(
            Hospital hospital,
            UUID patientId,
            @Nullable LocalDate day,
            Map<String, BigDecimal> values,
            @Nullable String key) {
        Actor physio = hospital.staff.physio();
        assertThat(physio.role()).isEqualTo(Role.PHYSIOTHERAPIST);
        return hospital.does(
                () -> hospital.way.loadTests.record(physio, patientId, new RecordLoadTests.Form(day, values), key));
    }

    private static void refused(
            Hospital hospital, UUID id, @Nullable LocalDate day, Map<String, BigDecimal> values, String path) {
        assertThatThrownBy(() -> measure(hospital, id, day, values, null))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::path)
                                .contains(path));
    }
}
