package org.neutralspine.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.intake.Clearance.VoidReason;
import org.neutralspine.intake.Episode.KeptCondition;
import org.neutralspine.intake.Episode.Surgery;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.rule.Outcome;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** A clearance ends with its day or with new facts, and somebody is told. */
@ParameterizedClass
@EnumSource
class ClearanceVoidingTest {

    @AutoClose
    private final Hospital hospital;

    private final Case subject;

    ClearanceVoidingTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        subject = new Case(hospital);
    }

    @BeforeEach
    void aClearedFusion() {
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
        hospital.clock.advance(Duration.ofDays(3));
    }

    private Clearance clearance() {
        return subject.record().clearances().get(0);
    }

    private void record(List<KeptCondition> conditions, LocalDate operated) {
        Episode episode = subject.record().episode();
        IntakeForm form = new IntakeForm(
                conditions,
                List.of(new Surgery(operated, List.of("L4", "L5", "S1"), "posterior", false)),
                Map.of(),
                List.of(),
                episode.findings(),
                Map.of(),
                null,
                null);
        hospital.does(() -> hospital.intake.record(
                hospital.staff.physio(),
                subject.id(),
                subject.record().episode().version(),
                form));
    }

    private Clearance.Document paper() {
        return requireNonNull(requireNonNull(clearance().decision()).document());
    }

    private VoidReason voidedBy() {
        return requireNonNull(clearance().voided()).reason();
    }

    private LocalDate given() {
        return paper().givenOn();
    }

    @Test
    void itNamesTheConditionsItWasGivenFor() {
        assertThat(paper().conditions()).containsExactly("lumbar-fusion");
    }

    @Test
    void anOperationAfterThePaperVoidsItAndOneOnItsDayDoesNot() {
        record(List.of(new KeptCondition("lumbar-fusion", null)), given());
        assertThat(clearance().state()).isEqualTo(Clearance.State.GRANTED);

        record(List.of(new KeptCondition("lumbar-fusion", null)), given().plusDays(1));

        assertThat(clearance().state()).isEqualTo(Clearance.State.VOIDED);
        assertThat(voidedBy()).isEqualTo(VoidReason.OPERATION);
        assertThat(paper().signatory()).isEqualTo("Dr. Vogel");
        assertThat(subject.outcome()).isEqualTo(Outcome.HOLD_PENDING_CLEARANCE);
    }

    @Test
    void aFractureAfterThePaperVoidsIt() {
        LocalDate operated =
                requireNonNull(subject.record().episode().surgeries().get(0).operatedOn());
        record(
                List.of(
                        new KeptCondition("lumbar-fusion", null),
                        new KeptCondition("osteoporotic-vertebral-fracture", given().plusDays(1))),
                operated);

        assertThat(voidedBy()).isEqualTo(VoidReason.FRACTURE);
    }

    @Test
    void anUrgentRedFlagVoidsItAlsoWhenItIsTakenBackLater() {
        String urgent = Hospital.KNOWLEDGE.redFlags().values().stream()
                .filter(flag -> flag.gateUrgency() == Urgency.URGENT)
                .findFirst()
                .orElseThrow()
                .id();
        hospital.does(() -> hospital.screening.answer(
                hospital.staff.physio(), subject.id(), List.of(new FlagAnswer(urgent, Answer.YES, null)), true));
        assertThat(voidedBy()).isEqualTo(VoidReason.RED_FLAG);

        hospital.clock.advance(Duration.ofMinutes(1));
        subject.screen();

        assertThat(subject.outcome()).isEqualTo(Outcome.HOLD_PENDING_CLEARANCE);
        subject.grantClearance();
        assertThat(subject.outcome()).isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);
    }

    @Test
    void oneThatEndsWithinTwoWeeksIsAnnouncedOnce() {
        LocalDate end = paper().expiresOn();
        hospital.clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(hospital.day(), end) - 15));
        assertThat(hospital.does(hospital.alerts.announcements::announce)).isZero();

        hospital.clock.advance(Duration.ofDays(1));

        assertThat(hospital.does(hospital.alerts.announcements::announce)).isOne();
        assertThat(hospital.does(hospital.alerts.announcements::announce)).isZero();
    }

    @Test
    void aVoidedOneIsAnnouncedToo() {
        record(List.of(new KeptCondition("lumbar-fusion", null)), given().plusDays(1));

        assertThat(hospital.does(hospital.alerts.announcements::announce)).isOne();
    }
}
