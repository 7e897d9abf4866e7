package org.neutralspine.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignal.Kind;
import org.neutralspine.intake.Cover;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.RedFlag.Urgency;

class AlertTest {

    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final UUID PHYSIO = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Alert raised(Urgency urgency) {
        SafetySignal signal =
                new SafetySignal(new UUID(9, 9), Kind.PAIN, urgency, null, List.of("PAIN-03"), "Pain 6, limit 4.");
        return Alert.of(UUID.randomUUID(), new UUID(8, 8), signal, NOON);
    }

    @Test
    void goesFromRaisedOverOwnedAndActedToClosed() {
        Alert raised = raised(Urgency.URGENT);
        Alert owned = raised.taken(PHYSIO, NOON);
        Alert acted = owned.acted(PHYSIO, NOON, "Called her.");
        Alert closed = acted.closed(PHYSIO, NOON, "Settled.");

        assertThat(Stream.of(raised, owned, acted, closed).map(Alert::state)).containsExactly(Alert.State.values());
    }

    @Test
    void whoActsWithoutTakingOwnsIt() {
        Alert acted = raised(Urgency.REFER).acted(OTHER, NOON, "Called him.");

        assertThat(acted.owned()).isEqualTo(new Alert.Step(NOON, OTHER, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Urgency.class,
            names = {"URGENT", "EMERGENCY"})
    void whatIsUrgentIsClosedOnlyAfterSomethingWasDone(Urgency urgency) {
        Alert raised = raised(urgency);

        assertThatThrownBy(() -> raised.closed(PHYSIO, NOON, "no time")).isInstanceOf(Refusal.Conflict.class);
        assertThat(raised.acted(PHYSIO, NOON, "Sent to hospital.")
                        .closed(PHYSIO, NOON, "Seen.")
                        .state())
                .isEqualTo(Alert.State.CLOSED);
    }

    @Test
    void aReferralMayBeClosedWithAReasonAlone() {
        assertThat(raised(Urgency.REFER)
                        .closed(PHYSIO, NOON, "She was seen yesterday.")
                        .state())
                .isEqualTo(Alert.State.CLOSED);
    }

    @Test
    void everyStepCanBeTakenBackOneByOne() {
        Alert raised = raised(Urgency.WATCH);
        Alert owned = raised.taken(PHYSIO, NOON);
        Alert acted = owned.acted(PHYSIO, NOON, "Called.");

        assertThat(acted.closed(PHYSIO, NOON, "Done.").steppedBack()).isEqualTo(acted);
        assertThat(acted.steppedBack()).isEqualTo(owned);
        assertThat(owned.steppedBack()).isEqualTo(raised);
        assertThatThrownBy(raised::steppedBack).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void theSameSignalOnceMoreKeepsTheHigherUrgencyAndTheNewerWords() {
        Alert urgent = raised(Urgency.URGENT);
        SafetySignal milder = new SafetySignal(
                new UUID(9, 9), Kind.PAIN, Urgency.WATCH, null, List.of("PAIN-03"), "Pain 5, limit 4.");

        Alert again = urgent.again(milder, NOON.plusSeconds(60));

        assertThat(again.signal().urgency()).isEqualTo(Urgency.URGENT);
        assertThat(again.signal().why()).isEqualTo("Pain 5, limit 4.");
        assertThat(again.raised()).isEqualTo(new Alert.Raised(NOON, NOON.plusSeconds(60), 2));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, PT15M", "URGENT, PT4H", "REFER, PT48H", "WATCH, PT168H"})
    void theLeadIsAskedToTheSecondWhenNobodyAnswers(Urgency urgency, Duration wait) {
        Alert raised = raised(urgency);
        Escalation usual = Escalation.USUAL;

        assertThat(usual.reachesLead(raised, NOON.plus(wait).minusSeconds(1))).isFalse();
        assertThat(usual.reachesLead(raised, NOON.plus(wait))).isTrue();
        assertThat(usual.reachesLead(raised.acted(PHYSIO, NOON, "Called."), NOON.plus(wait)))
                .isFalse();
    }

    @Test
    void takingItStartsItsTimeOnceMore() {
        Alert taken = raised(Urgency.URGENT).taken(PHYSIO, NOON.plus(Duration.ofHours(3)));

        assertThat(Escalation.USUAL.dueAt(taken)).isEqualTo(NOON.plus(Duration.ofHours(7)));
    }

    @Test
    void theMostUrgentComesFirstThenTheOldest() {
        Alert watch = raised(Urgency.WATCH);
        Alert emergency = raised(Urgency.EMERGENCY);
        Alert older = Alert.of(UUID.randomUUID(), new UUID(8, 8), watch.signal(), NOON.minusSeconds(1));

        assertThat(Stream.of(watch, older, emergency).sorted(Alert.MOST_URGENT_FIRST))
                .containsExactly(emergency, older, watch);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, false", "2026-11-19, true", "2026-11-25, true", "2026-11-26, false"})
    void duringCoverTheStandInOwnsAndOnlyThen(LocalDate day, boolean standsIn) {
        Cover cover = new Cover(
                new UUID(1, 1),
                PHYSIO,
                OTHER,
                LocalDate.parse("2026-11-19"),
                LocalDate.parse("2026-11-25"),
                PHYSIO,
                null);

        Owner owner = Owner.of(PHYSIO, List.of(cover), day);

        assertThat(owner).isEqualTo(new Owner(standsIn ? OTHER : PHYSIO, standsIn));
    }
}
