package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.intake.GrantedOverride;
import org.neutralspine.intake.GrantedOverride.State;
import org.neutralspine.intake.ScreeningAnswers.Answer;
import org.neutralspine.intake.ScreeningAnswers.FlagAnswer;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.program.OverrideExercise.Wanted;
import org.neutralspine.program.Overriding.Permission;
import org.neutralspine.testing.Case;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** Overrides through the use cases, on both databases. */
@ParameterizedClass
@EnumSource
class OverridePathTest {

    @AutoClose
    private final Hospital hospital;

    private final Case subject;
    private final Actor physio;

    OverridePathTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        subject = new Case(hospital);
        physio = hospital.staff.physio();
    }

    @BeforeEach
    void aFusionThatMayTrain() {
        subject.recordFusion();
        subject.screen();
        subject.grantClearance();
    }

    private Appraisal appraisal(String exerciseId) {
        return Objects.requireNonNull(hospital.does(() -> hospital.build.preview(physio, subject.id()))
                .appraisals()
                .get(exerciseId));
    }

    private Appraisal first(Permission permission, Predicate<Appraisal> more) {
        return hospital.does(() -> hospital.build.preview(physio, subject.id())).appraisals().values().stream()
                .filter(appraisal -> Overriding.permission(Hospital.KNOWLEDGE, appraisal) == permission)
                .filter(more)
                .findFirst()
                .orElseThrow();
    }

    private boolean alone(Appraisal appraisal) {
        return !Overriding.needsSecond(Hospital.KNOWLEDGE, appraisal);
    }

    private GrantedOverride grant(Actor actor, String exerciseId, int days) {
        var wanted = new Wanted(
                exerciseId, "She trained it for years.", hospital.day().plusDays(days), true);
        return hospital.does(() -> hospital.alerts.overrides.grant(actor, subject.id(), wanted));
    }

    private State state() {
        return hospital.does(() -> hospital.alerts.overrides.list(physio, subject.id()))
                .get(0)
                .state();
    }

    @Test
    void aPhysiotherapistsOverrideIsSeenInTheVerdictAndEndsByItself() {
        String exercise = first(Permission.CLINICIAN, this::alone).exerciseId();
        GrantedOverride given = grant(physio, exercise, 42);

        Appraisal allowed = appraisal(exercise);
        assertThat(allowed.result()).isEqualTo(Appraisal.Result.ALLOWED);
        assertThat(allowed.overriddenBy()).isEqualTo(given.id());
        assertThat(allowed.reasons()).isNotEmpty();
        assertThat(state()).isEqualTo(State.ACTIVE);

        hospital.clock.advance(Duration.ofDays(43));
        assertThat(state()).isEqualTo(State.EXPIRED);
        assertThat(hospital.audited(subject.id())).contains("override.grant", "override.list");
    }

    @Test
    void itsLastDayIsAtMostSixWeeksAheadAndThePatientKnows() {
        String exercise = first(Permission.CLINICIAN, this::alone).exerciseId();

        assertThatThrownBy(() -> grant(physio, exercise, 43)).isInstanceOf(Refusal.Invalid.class);
        var silent = new Wanted(exercise, "why", hospital.day(), false);
        assertThatThrownBy(() -> hospital.does(() -> hospital.alerts.overrides.grant(physio, subject.id(), silent)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aHardStopIsRefusedToEverybodyAndTheSurgeonsIsTheSurgeons() {
        String never = first(Permission.NEVER, any -> true).exerciseId();
        String surgeons =
                first(Permission.SURGEON, appraisal -> !alone(appraisal)).exerciseId();

        for (Actor actor : List.of(physio, hospital.staff.physician())) {
            assertThatThrownBy(() -> grant(actor, never, 7))
                    .isInstanceOfSatisfying(
                            Refusal.Conflict.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("override-impossible"));
        }
        assertThatThrownBy(() -> grant(physio, surgeons, 7)).isInstanceOf(Refusal.NotAllowed.class);
        grant(hospital.staff.physician(), surgeons, 7);
        assertThat(state()).isEqualTo(State.AWAITS_SECOND);
    }

    @Test
    void twoExceptionsOnOneExerciseWaitForASecondClinician() {
        String exercise =
                first(Permission.CLINICIAN, appraisal -> !alone(appraisal)).exerciseId();
        GrantedOverride given = grant(physio, exercise, 7);

        assertThat(state()).isEqualTo(State.AWAITS_SECOND);
        assertThat(appraisal(exercise).result()).isEqualTo(Appraisal.Result.BLOCKED);
        assertThatThrownBy(() -> hospital.does(() -> hospital.alerts.overrides.confirm(physio, given.id())))
                .isInstanceOf(Refusal.NotAllowed.class);

        hospital.does(() -> hospital.alerts.overrides.confirm(hospital.staff.physician(), given.id()));

        assertThat(appraisal(exercise).result()).isEqualTo(Appraisal.Result.ALLOWED);
    }

    @Test
    void aNewRedFlagEndsItForGood() {
        String exercise = first(Permission.CLINICIAN, this::alone).exerciseId();
        grant(physio, exercise, 7);
        String watched = Hospital.KNOWLEDGE.redFlags().values().stream()
                .filter(flag -> flag.overrideTo() != null && !flag.notSureCountsAsYes())
                .findFirst()
                .orElseThrow()
                .id();
        hospital.clock.advance(Duration.ofMinutes(1));
        hospital.does(() -> hospital.screening.answer(
                physio, subject.id(), List.of(new FlagAnswer(watched, Answer.NOT_SURE, null)), true));
        assertThat(state()).isEqualTo(State.ENDED);

        hospital.clock.advance(Duration.ofMinutes(1));
        subject.screen();

        assertThat(state()).isEqualTo(State.ENDED);
        assertThat(appraisal(exercise).result()).isEqualTo(Appraisal.Result.BLOCKED);
    }

    @Test
    void itCanBeTakenBackAndStrangersDoNotReachIt() {
        String exercise = first(Permission.CLINICIAN, this::alone).exerciseId();
        GrantedOverride given = grant(physio, exercise, 7);
        assertThatThrownBy(() -> hospital.does(
                        () -> hospital.alerts.overrides.takeBack(hospital.staff.otherPhysio(), given.id())))
                .isInstanceOf(Refusal.NotFound.class);

        hospital.does(() -> hospital.alerts.overrides.takeBack(physio, given.id()));

        assertThat(state()).isEqualTo(State.ENDED);
        assertThat(appraisal(exercise).result()).isEqualTo(Appraisal.Result.BLOCKED);
    }

    @Test
    void anOverriddenExerciseCanBePutIntoTheProgram() {
        String exercise = first(Permission.CLINICIAN, this::alone).exerciseId();
        ProgramVersion draft = subject.draft();
        List<Change> items = List.of(Change.add(exercise));
        assertThatThrownBy(() -> hospital.does(() -> hospital.edit.edit(physio, draft.id(), draft.version(), items)))
                .isInstanceOf(Refusal.Conflict.class);

        grant(physio, exercise, 7);

        assertThat(hospital.does(() -> hospital.edit.edit(physio, draft.id(), draft.version(), items))
                        .items())
                .hasSize(1);
    }
}
