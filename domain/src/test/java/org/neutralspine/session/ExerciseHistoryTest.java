package org.neutralspine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neutralspine.kernel.Nrs;
import org.neutralspine.session.SessionLog.Entry;
import org.neutralspine.session.SessionLog.ExerciseLog;
import org.neutralspine.session.SessionLog.Feeling;

/** Which exercise hurts, from what was told; what was not told is not a zero. */
class ExerciseHistoryTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-02");
    private static final UUID BRIDGE = UUID.randomUUID();
    private static final UUID BRIDGE_IN_THE_NEXT_PROGRAM = UUID.randomUUID();
    private static final UUID PLANK = UUID.randomUUID();
    private static final Map<UUID, String> EXERCISES =
            Map.of(BRIDGE, "glute-bridge", BRIDGE_IN_THE_NEXT_PROGRAM, "glute-bridge", PLANK, "plank");

    @Test
    void theMeanIsOverTheBoutsWhosePainWasTold() {
        List<ExerciseHistory> histories =
                of(log(0, done(BRIDGE, 2)), log(1, done(BRIDGE, null)), log(3, done(BRIDGE, 5)));

        assertThat(histories).singleElement().satisfies(bridge -> {
            assertThat(bridge.times()).isEqualTo(3);
            assertThat(bridge.told()).isEqualTo(2);
            assertThat(bridge.meanPain()).isEqualByComparingTo("3.5");
            assertThat(bridge.last()).isEqualTo(MONDAY.plusDays(3));
        });
    }

    @Test
    void anExerciseWhosePainWasToldByNobodyHasNoMean() {
        assertThat(of(log(0, done(PLANK, null)))).singleElement().satisfies(plank -> {
            assertThat(plank.meanPain()).isNull();
            assertThat(plank.times()).isEqualTo(1);
        });
    }

    @Test
    void whatHurtsMostStandsFirstAndWhatIsNotKnownLast() {
        List<ExerciseHistory> histories = ExerciseHistory.of(
                List.of(log(0, done(PLANK, 1), done(BRIDGE, null)), log(1, done(PLANK, 2))), EXERCISES);

        assertThat(histories).extracting(ExerciseHistory::exerciseId).containsExactly("plank", "glute-bridge");
    }

    @Test
    void anExerciseThatStaysInTheNextProgramKeepsItsHistory() {
        assertThat(of(log(0, done(BRIDGE, 4)), log(9, done(BRIDGE_IN_THE_NEXT_PROGRAM, 2))))
                .singleElement()
                .satisfies(bridge -> assertThat(bridge.meanPain()).isEqualByComparingTo("3.0"));
    }

    @Test
    void leavingItOutForPainIsCountedAndLeavingItOutForTimeIsNot() {
        ExerciseLog noTime = ExerciseLog.skipped(PLANK, 1, SkipReason.NO_TIME);

        assertThat(of(log(0, ExerciseLog.skipped(PLANK, 1, SkipReason.PAIN)), log(1, noTime)))
                .singleElement()
                .satisfies(plank -> {
                    assertThat(plank.leftOutForPain()).isEqualTo(1);
                    assertThat(plank.times()).isZero();
                    assertThat(plank.last()).isNull();
                });
    }

    @Test
    void theLastDayIsTheLatestWhateverTheOrderOfTheSessions() {
        assertThat(of(log(5, done(BRIDGE, 1)), log(2, done(BRIDGE, 1))))
                .singleElement()
                .satisfies(bridge -> assertThat(bridge.last()).isEqualTo(MONDAY.plusDays(5)));
    }

    @Test
    void whatStandsInNoProgramOfTheirsIsLeftOut() {
        assertThat(of(log(0, done(UUID.randomUUID(), 3)))).isEmpty();
    }

    private static List<ExerciseHistory> of(SessionLog... logs) {
        return ExerciseHistory.of(List.of(logs), EXERCISES);
    }

    private static ExerciseLog done(UUID item, @Nullable Integer pain) {
        return new ExerciseLog(item, 1, 2, null, pain == null ? null : new Nrs(pain), null);
    }

    private static SessionLog log(int day, ExerciseLog... entries) {
        return new SessionLog(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                MONDAY.plusDays(day),
                Feeling.UNTOLD,
                new Entry(Instant.EPOCH, Instant.EPOCH, UUID.randomUUID()),
                List.of(entries),
                1);
    }
}
