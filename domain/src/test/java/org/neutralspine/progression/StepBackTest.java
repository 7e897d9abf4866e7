package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.after;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.loaded;
import static org.neutralspine.progression.Rounds.round;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.neutralspine.program.Prescription;
import org.neutralspine.progression.Proposal.Step;
import org.neutralspine.progression.Proposal.Variable;
import org.neutralspine.testing.SomeSession;

/** After a red session the way back is what was done before, but only if that was really less. */
class StepBackTest {

    private static final Prescription FIVE_KILOS = loaded("goblet-squat", 3, 8, "5");
    private static final Prescription EIGHT_KILOS = loaded("goblet-squat", 3, 8, "8");
    private static final Prescription BARE = Rounds.withoutLoad(FIVE_KILOS);

    private static Step backFrom(Prescription now, Prescription before) {
        return round().after(SomeSession.ofSomeoneReady().hurting(6))
                .doing(after(now, before))
                .step();
    }

    @Test
    void theLighterWeightOfBeforeIsTheWayBack() {
        Step step = backFrom(EIGHT_KILOS, FIVE_KILOS);

        assertThat(step.variable()).isEqualTo(Variable.STEP_BEFORE);
        assertThat(step.loadKg()).isEqualByComparingTo(new BigDecimal("5"));
    }

    @Test
    void soAreFewerRepetitionsWithTheSameWeight() {
        Step step = backFrom(EIGHT_KILOS, loaded("goblet-squat", 3, 6, "8"));

        assertThat(step.variable()).isEqualTo(Variable.STEP_BEFORE);
        assertThat(step.dose().reps()).isEqualTo(6);
    }

    @Test
    void noWeightBeforeIsLessThanAnyWeight() {
        assertThat(backFrom(FIVE_KILOS, BARE).variable()).isEqualTo(Variable.STEP_BEFORE);
        assertThat(backFrom(FIVE_KILOS, BARE).loadKg()).isNull();
    }

    @Test
    void aHeavierWeightOfBeforeIsNoWayBack() {
        assertThat(backFrom(FIVE_KILOS, EIGHT_KILOS).variable()).isNotEqualTo(Variable.STEP_BEFORE);
        assertThat(backFrom(BARE, FIVE_KILOS).variable()).isNotEqualTo(Variable.STEP_BEFORE);
    }

    @Test
    void moreOfTheSameBeforeIsNoWayBack() {
        Step step = backFrom(item("glute-bridge", 2, 10, 3), item("glute-bridge", 2, 12, 3));

        assertThat(step.variable()).isNotEqualTo(Variable.STEP_BEFORE);
    }
}
