package org.neutralspine.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.neutralspine.progression.Rounds.item;
import static org.neutralspine.progression.Rounds.walk;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neutralspine.exercise.Dose;
import org.neutralspine.program.Prescription;
import org.neutralspine.rule.Fact;
import org.neutralspine.rule.Then;
import org.neutralspine.testing.Sample;
import org.neutralspine.testing.SomeSession;

/** A day that begins with pain five or six: movement without load. */
class LightDayTest {

    private static List<Prescription> today(Prescription... items) {
        SessionDecision decision = new SessionDecider(Sample.SHIPPED)
                .decide(SomeSession.ofChronicPain()
                        .told(Fact.PATIENT__PAIN_NOW, 5)
                        .facts());
        Then.LightSession light = Objects.requireNonNull(decision.proposal().lightSession());
        return new LightDay(Sample.SHIPPED.catalogue()).of(light, List.of(items));
    }

    @Test
    void onlyTheEasiestExercisesAreLeft() {
        assertThat(today(item("abdominal-brace", 2, 8, 8), item("glute-bridge", 2, 10, 3), walk(2, 5)))
                .extracting(Prescription::exerciseId)
                .containsExactly("abdominal-brace", "walking");
    }

    @ParameterizedTest
    @CsvSource({"2, 8, 1, 8", "3, 8, 2, 8", "1, 8, 1, 4", "1, 5, 1, 3", "1, 1, 1, 1"})
    void halfIsDoneAndNeverNothing(int sets, int reps, int lightSets, int lightReps) {
        Dose dose = today(item("abdominal-brace", sets, reps, 8)).get(0).dose();

        assertThat(dose.sets()).isEqualTo(lightSets);
        assertThat(dose.reps()).isEqualTo(lightReps);
    }

    @ParameterizedTest
    @CsvSource({"3, 7, 3, 5", "1, 30, 1, 5", "2, 5, 2, 5", "2, 4, 2, 4"})
    void walksAreFiveMinutesAtMostAsOftenAsBefore(int bouts, int minutes, int lightBouts, int lightMinutes) {
        Dose dose = today(walk(bouts, minutes)).get(0).dose();

        assertThat(dose.boutsPerDay()).isEqualTo(lightBouts);
        assertThat(dose.minutes()).isEqualTo(lightMinutes);
    }
}
