package org.neutralspine.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.neutralspine.exercise.Exercise;
import org.neutralspine.gate.Gate;
import org.neutralspine.intake.Intake;
import org.neutralspine.intake.IntakeCheck;
import org.neutralspine.spine.Tolerance;
import org.neutralspine.testing.Sample;

/**
 * The laws of the meet over the tolerances real conditions come to, and what one condition more does to a tolerance; as many
 * patients as {@code -Dneutralspine.patients} says.
 */
class PatientsMeetTest {

    private static final int PATIENTS = Integer.getInteger("neutralspine.patients", 5_000);
    private static final long SEED = Long.getLong("neutralspine.seed", 20261121L);
    private static final Gate GATE = new Gate(Sample.SHIPPED);
    private static final List<Exercise> EXERCISES =
            List.copyOf(Sample.SHIPPED.catalogue().all());

    private final RandomPatients patients = new RandomPatients(Sample.SHIPPED, SEED + 2);

    @Test
    void theMeetIsCommutativeAssociativeAndIdempotent() {
        for (int i = 0; i < PATIENTS; i++) {
            Tolerance a = tolerance(patients.next());
            Tolerance b = tolerance(patients.next());
            Tolerance c = tolerance(patients.next());

            assertThat(a.meet(b)).isEqualTo(b.meet(a));
            assertThat(a.meet(b).meet(c)).isEqualTo(a.meet(b.meet(c)));
            assertThat(a.meet(a)).isEqualTo(a);
            assertThat(a.meet(Tolerance.UNLIMITED)).isEqualTo(a);
        }
    }

    @Test
    void whatOneOfTwoForbidsTheMeetForbids() {
        for (int i = 0; i < PATIENTS; i++) {
            Tolerance a = tolerance(patients.next());
            Tolerance b = tolerance(patients.next());
            Exercise exercise = EXERCISES.get(i % EXERCISES.size());

            assertThat(tolerates(a.meet(b), exercise)).isEqualTo(tolerates(a, exercise) && tolerates(b, exercise));
        }
    }

    @Test
    void withOneConditionMoreNoExerciseIsFreedAndNothingHeavierMayBeLifted() {
        int compared = 0;
        for (int i = 0; i < PATIENTS; i++) {
            Intake intake = patients.next();
            Intake more = patients.withOneMore(intake);
            if (IntakeCheck.violations(Sample.SHIPPED, more).isEmpty()) {
                compared++;
                toleratesNoMore(tolerance(intake), tolerance(more), more);
            }
        }
        assertThat(compared).isGreaterThan(PATIENTS / 2);
    }

    /** Exercise by exercise: an earlier phase may forbid by its short list what a later one forbids by a tag. */
    private static void toleratesNoMore(Tolerance fewer, Tolerance more, Intake intake) {
        assertThat(EXERCISES)
                .as("%s", intake)
                .allMatch(exercise -> tolerates(fewer, exercise) || !tolerates(more, exercise));
        if (fewer.liftLimitKg() != null) {
            assertThat(more.liftLimitKg()).as("%s", intake).isLessThanOrEqualTo(fewer.liftLimitKg());
        }
    }

    private static boolean tolerates(Tolerance tolerance, Exercise exercise) {
        return !tolerance.isExceededBy(exercise.demand())
                && !tolerance.forbidsOneOf(exercise.tags())
                && !tolerance.leavesOut(exercise.tags());
    }

    private static Tolerance tolerance(Intake intake) {
        return GATE.decide(intake).assessment().tolerance();
    }
}
