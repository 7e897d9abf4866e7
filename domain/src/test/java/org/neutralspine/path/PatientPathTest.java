package org.neutralspine.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.exercise.Dose;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.kernel.Violation;
import org.neutralspine.program.Change;
import org.neutralspine.program.DraftReview;
import org.neutralspine.program.Prescription;
import org.neutralspine.program.ProgramVersion;
import org.neutralspine.rule.Outcome;
import org.neutralspine.session.SessionForm;
import org.neutralspine.session.SessionLog;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;
import org.neutralspine.session.SkipReason;
import org.neutralspine.session.Today;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

@ParameterizedClass
@EnumSource
class PatientPathTest {

    @AutoClose
    private final Hospital hospital;

    private final Case subject;

    PatientPathTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        subject = new Case(hospital);
    }

    @Test
    void aFusedPatientIsClearedGetsAProgramAndTrains() {
        subject.recordFusion();
        subject.screen();

        assertThat(subject.outcome()).isEqualTo(Outcome.HOLD_PENDING_CLEARANCE);
        assertThat(hospital.does(() -> hospital.build.build(hospital.staff.physio(), subject.id()))
                        .draft())
                .isEmpty();

        subject.grantClearance();

        assertThat(subject.outcome()).isEqualTo(Outcome.PROCEED_WITH_RESTRICTIONS);

        ProgramVersion program = subject.prescribe();
        Today today = hospital.does(() -> hospital.today.read(hospital.staff.patient(subject.id()), subject.id()));

        assertThat(program.inForceOn(hospital.day())).isTrue();
        assertThat(today.items()).isNotEmpty();
        assertThat(today.minutesLeft()).isPositive();

        SessionLog log =
                hospital.does(() -> hospital.log.log(hospital.staff.physio(), subject.id(), all(today), "key-1"));
        Today later = hospital.does(() -> hospital.today.read(hospital.staff.physio(), subject.id()));

        assertThat(log.exercises()).hasSize((int) today.due());
        assertThat(later.done()).isEqualTo(today.due() - 1);
        assertThat(later.minutesLeft()).isZero();
        assertThat(hospital.audited(subject.id()))
                .startsWith("patient.register", "patient.read", "intake.record", "screening.answer", "patient.preview")
                .contains("clearance.request", "clearance.grant", "program.build", "program.prescribe")
                .contains("today.read", "session.log");
    }

    @Test
    void theSheetToTakeHomeIsTheProgramInForceAndItsPrintingIsNoted() {
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
        assertThatThrownBy(() -> handout(hospital.staff.physio())).isInstanceOf(Refusal.NotFound.class);

        ProgramVersion program = subject.prescribe();

        assertThat(handout(hospital.staff.physio()).id()).isEqualTo(program.id());
        assertThat(hospital.audited(subject.id())).containsOnlyOnce("program.handout");
        assertThatThrownBy(() -> handout(hospital.staff.otherPhysio())).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> handout(hospital.staff.patient(subject.id()))).isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void anExerciseThatIsNoLongerAllowedRestsAndTheOthersStay() {
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
        subject.prescribe();
        Today before = today();

        subject.surgeonLimits("level", 1);
        Today after = today();

        assertThat(before.resting()).isEmpty();
        assertThat(after.resting()).isNotEmpty();
        assertThat(after.items())
                .isNotEmpty()
                .hasSize(before.items().size() - after.resting().size());
        assertThat(after.minutesLeft()).isLessThan(before.minutesLeft());
    }

    private Today today() {
        return hospital.does(() -> hospital.today.read(hospital.staff.physio(), subject.id()));
    }

    private ProgramVersion handout(Actor actor) {
        return hospital.does(() -> hospital.programs.handout(actor, subject.id(), hospital.day()));
    }

    @Test
    void aBlockedExerciseOrTooHeavyALoadIsRefusedWithReasonAndAlternative() {
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
        ProgramVersion draft = subject.draft();

        assertThatThrownBy(() -> hospital.does(() -> hospital.edit.edit(
                        hospital.staff.physio(), draft.id(), draft.version(), List.of(Change.add("full-sit-up")))))
                .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("exercise-blocked");
                    assertThat(refusal.violations().get(0).message())
                            .contains("LIM-")
                            .contains("Instead: ");
                });
        Change heavy = new Change("band-row-seated", null, List.of(DayOfWeek.MONDAY), new BigDecimal("150"), null);
        assertThatThrownBy(() -> hospital.does(
                        () -> hospital.edit.edit(hospital.staff.physio(), draft.id(), draft.version(), List.of(heavy))))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.violations())
                                .anyMatch(violation -> violation.path().endsWith("loadKg")));
    }

    @Test
    void aLineThatWouldFrightenThePatientIsRefusedAndTheWordNamed() {
        subject.recordBackPain();
        subject.screen();
        ProgramVersion draft = subject.draft();
        Change first = Change.keep(draft.items().get(0).prescription());

        assertThatThrownBy(() -> hospital.does(() -> hospital.edit.edit(
                        hospital.staff.physio(),
                        draft.id(),
                        draft.version(),
                        List.of(saying(first, "Your discs are worn out: never bend.")))))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .containsExactly(
                                        new Violation("items[0].why", "say something else than \"worn out\" (FEAR-02)"),
                                        new Violation("items[0].why", "say something else than \"never\" (FEAR-02)")));
        ProgramVersion kept = hospital.does(() -> hospital.edit.edit(
                hospital.staff.physio(),
                draft.id(),
                draft.version(),
                List.of(saying(first, "Bend as far as it feels easy."))));
        assertThat(kept.items().get(0).prescription().why()).isEqualTo("Bend as far as it feels easy.");
    }

    @Test
    void muchMoreThanLastWeekIsSaidBeforeItIsPrescribed() {
        subject.recordBackPain();
        subject.screen();
        ProgramVersion first = subject.prescribe();
        ProgramVersion copy = hospital.does(() -> hospital.edit.copy(hospital.staff.physio(), first.id()));
        assertThat(objections(copy)).isEmpty();
        Prescription bridge = copy.items().stream()
                .map(ProgramVersion.Item::prescription)
                .filter(item -> item.exerciseId().equals("glute-bridge"))
                .findFirst()
                .orElseThrow();
        List<Change> wanted = copy.items().stream()
                .map(item -> item.prescription().equals(bridge) ? twice(bridge) : Change.keep(item.prescription()))
                .toList();

        ProgramVersion edited =
                hospital.does(() -> hospital.edit.edit(hospital.staff.physio(), copy.id(), copy.version(), wanted));

        assertThat(objections(edited)).extracting(DraftReview.Objection::ruleId).containsExactly("DOSE-04");
    }

    private List<DraftReview.Objection> objections(ProgramVersion version) {
        return hospital.does(() -> hospital.build.review(hospital.staff.physio(), version.id()))
                .objections();
    }

    private static Change saying(Change item, String why) {
        return new Change(item.exerciseId(), item.dose(), item.days(), item.loadKg(), why);
    }

    private static Change twice(Prescription item) {
        Dose dose = item.dose();
        Dose doubled = new Dose(
                dose.sets() * 2,
                dose.reps(),
                dose.holdSeconds(),
                dose.minutes(),
                dose.boutsPerDay(),
                dose.perWeek(),
                dose.eachSide(),
                dose.restSeconds(),
                dose.effort());
        return new Change(item.exerciseId(), doubled, item.days(), item.loadKg(), item.why());
    }

    @Test
    void anEditIsKeptAsADifferenceAndAStaleOneRefused() {
        subject.recordBackPain();
        subject.screen();
        ProgramVersion first = subject.prescribe();
        ProgramVersion copy = hospital.does(() -> hospital.edit.copy(hospital.staff.physio(), first.id()));
        List<Change> fewer = copy.items().stream()
                .skip(1)
                .map(item -> Change.keep(item.prescription()))
                .toList();

        ProgramVersion edited =
                hospital.does(() -> hospital.edit.edit(hospital.staff.physio(), copy.id(), copy.version(), fewer));

        assertThatThrownBy(() -> hospital.does(
                        () -> hospital.edit.edit(hospital.staff.physio(), copy.id(), copy.version(), fewer)))
                .isInstanceOf(Refusal.Stale.class);
        ProgramVersion second = hospital.does(() -> hospital.edit.prescribe(
                hospital.staff.physio(),
                edited.id(),
                edited.version(),
                hospital.day().plusDays(1)));
        assertThat(second.number()).isEqualTo(2);
        assertThat(hospital.does(() -> hospital.programs.difference(hospital.staff.physio(), second.id()))
                        .removed())
                .containsExactly(first.items().get(0).prescription().exerciseId());
        List<ProgramVersion> history =
                hospital.does(() -> hospital.programs.history(hospital.staff.lead(), subject.id()));
        assertThat(history).extracting(ProgramVersion::number).containsExactly(2, 1);
        assertThat(history.get(1).state()).isEqualTo(ProgramVersion.State.SUPERSEDED);
        assertThat(history.get(1).inForceOn(hospital.day())).isTrue();
        assertThat(history.get(1).inForceOn(hospital.day().plusDays(1))).isFalse();
    }

    @Test
    void aProgramTheGateNoLongerAllowsIsNotShownAsTraining() {
        subject.recordBackPain();
        subject.screen();
        subject.prescribe();
        hospital.clock.advance(Duration.ofDays(29));

        Today today = hospital.does(() -> hospital.today.read(hospital.staff.patient(subject.id()), subject.id()));

        assertThat(today.items()).isEmpty();
        assertThat(today.answer().outcome()).isEqualTo(Outcome.REFER_BEFORE_PROGRAM);
    }

    private static SessionForm all(Today today) {
        List<ExerciseLog> entries = today.items().stream()
                .flatMap(item -> item.bouts().stream()
                        .map(bout -> ExerciseLog.done(
                                item.itemId(),
                                bout.number(),
                                item.prescription().dose().sets())))
                .toList();
        List<ExerciseLog> oneSkipped = new ArrayList<>(entries);
        oneSkipped.set(
                0, ExerciseLog.skipped(entries.get(0).itemId(), entries.get(0).bout(), SkipReason.UNWELL));
        return new SessionForm(null, Feeling.ofPain(3, 4, 2), oneSkipped);
    }
}
