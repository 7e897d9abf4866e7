package org.neutralspine.alert.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.History.What;
import org.neutralspine.alert.WatchAlerts.Seen;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignal.Kind;
import org.neutralspine.intake.Cover;
import org.neutralspine.intake.SetCover;
import org.neutralspine.kernel.Actor;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.RedFlag.Urgency;
import org.neutralspine.report.Attention;
import org.neutralspine.report.CaseloadReport;
import org.neutralspine.testing.Hospital;
import org.neutralspine.testing.TestDatabase;

/** Alerts and cover through the use cases, on both databases. */
@ParameterizedClass
@EnumSource
class AlertPathTest {

    private static final Set<Alert.State> ALL = EnumSet.allOf(Alert.State.class);

    @AutoClose
    private final Hospital hospital;

    private final UUID patient;
    private final Actor physio;
    private final Actor other;

    AlertPathTest(TestDatabase kind) {
        hospital = Hospital.on(kind);
        patient = hospital.newPatient(hospital.staff.physio());
        physio = hospital.staff.physio();
        other = hospital.staff.otherPhysio();
    }

    private void raise(UUID whose, Kind kind, Urgency urgency) {
        hospital.does(() -> {
            hospital.alerts.signals.raise(
                    new SafetySignal(whose, kind, urgency, null, List.of("PAIN-03"), "Pain 6, limit 4."));
            return true;
        });
    }

    private List<Seen> list(Actor actor) {
        return hospital.does(() -> hospital.alerts.watch.list(actor, ALL));
    }

    private Alert only() {
        return list(physio).get(0).alert();
    }

    private Cover cover(int fromDays, int toDays) {
        var wanted = new SetCover.Wanted(
                physio.accountId(),
                other.accountId(),
                hospital.day().plusDays(fromDays),
                hospital.day().plusDays(toDays));
        return hospital.does(() -> hospital.alerts.covers.set(physio, wanted));
    }

    @Test
    void theSameSignalTwiceWhileNobodyActedIsOneAndAfterwardsANewOne() {
        raise(patient, Kind.PAIN, Urgency.URGENT);
        hospital.clock.advance(Duration.ofHours(1));
        raise(patient, Kind.PAIN, Urgency.URGENT);
        Alert alert = only();
        assertThat(list(physio)).hasSize(1);
        assertThat(alert.raised().times()).isEqualTo(2);

        hospital.does(() -> hospital.alerts.handle.act(physio, alert.id(), alert.version(), "Called her."));
        raise(patient, Kind.PAIN, Urgency.URGENT);

        assertThat(list(physio)).hasSize(2);
    }

    @Test
    void everyStepIsKeptWithItsAuthorAndAStaleOneIsRefused() {
        raise(patient, Kind.PAIN, Urgency.URGENT);
        Alert raised = only();
        Alert taken = hospital.does(() -> hospital.alerts.handle.take(physio, raised.id(), raised.version()));
        Alert acted = hospital.does(() -> hospital.alerts.handle.act(physio, raised.id(), taken.version(), "Called."));
        Alert closed =
                hospital.does(() -> hospital.alerts.handle.close(physio, raised.id(), acted.version(), "Settled."));
        hospital.does(() -> hospital.alerts.handle.undo(physio, raised.id(), closed.version(), null));

        assertThatThrownBy(() -> hospital.does(
                        () -> hospital.alerts.handle.close(physio, raised.id(), acted.version(), "Settled.")))
                .isInstanceOf(Refusal.Stale.class);
        var told = hospital.does(() -> hospital.alerts.watch.read(physio, raised.id()));
        assertThat(told.history())
                .extracting(line -> line.happened().what())
                .containsExactlyInAnyOrder(What.RAISED, What.TAKEN, What.ACTED, What.CLOSED, What.UNDONE);
        assertThat(told.seen().alert().state()).isEqualTo(Alert.State.ACTED);
        assertThat(hospital.audited(patient))
                .contains("alert.taken", "alert.acted", "alert.closed", "alert.undone", "alert.read");
    }

    @Test
    void anActTakenBackCannotCoverANewerAlertOfTheSame() {
        raise(patient, Kind.PAIN, Urgency.URGENT);
        Alert first = only();
        Alert acted = hospital.does(() -> hospital.alerts.handle.act(physio, first.id(), first.version(), "Called."));
        raise(patient, Kind.PAIN, Urgency.URGENT);

        assertThatThrownBy(() ->
                        hospital.does(() -> hospital.alerts.handle.undo(physio, first.id(), acted.version(), null)))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("alert-raised-anew"));
    }

    @Test
    void strangersSeeNothingAndALeadSeesAllWithTheEscalated() {
        raise(patient, Kind.RED_FLAG, Urgency.EMERGENCY);
        raise(hospital.newPatient(other), Kind.PAIN, Urgency.WATCH);
        UUID alert = only().id();
        hospital.clock.advance(Duration.ofMinutes(15));

        assertThat(list(other)).hasSize(1);
        assertThatThrownBy(() -> hospital.does(() -> hospital.alerts.watch.read(other, alert)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> list(hospital.staff.physician())).isInstanceOf(Refusal.NotAllowed.class);
        assertThat(list(hospital.staff.lead())).extracting(Seen::escalated).containsExactly(true, false);
        assertThat(hospital.does(() -> hospital.alerts.watch.unanswered(physio)))
                .containsOnlyKeys(patient);
    }

    @Test
    void anAlertThatWaitsIsAReasonOnTheCaseload() {
        raise(patient, Kind.PAIN, Urgency.WATCH);
        hospital.clock.advance(Duration.ofDays(1));

        assertThat(hospital.does(() -> hospital.caseload.thisWeek(hospital.staff.physio())))
                .flatExtracting(report -> report.lines().toList())
                .flatExtracting(CaseloadReport.Line::reasons)
                .extracting(Attention::kind)
                .contains(Attention.Kind.ALERT_WAITING);
    }

    @Test
    void aStandInSeesAndActsOnTheCaseloadDuringCoverAndOnlyThen() {
        raise(patient, Kind.PAIN, Urgency.WATCH);
        cover(1, 2);
        assertThat(list(other)).isEmpty();
        assertThatThrownBy(() -> hospital.does(() -> hospital.patients.read(other, patient)))
                .isInstanceOf(Refusal.NotFound.class);

        hospital.clock.advance(Duration.ofDays(1));
        assertThat(list(other))
                .singleElement()
                .satisfies(seen -> assertThat(seen.owner().accountId()).isEqualTo(other.accountId()));
        assertThat(hospital.does(() -> hospital.patients.find(other, ""))).hasSize(1);
        assertThat(hospital.does(() -> hospital.caseload.thisWeek(other))).hasSize(2);
        hospital.does(
                () -> hospital.alerts.handle.act(other, only().id(), only().version(), "Called for a colleague."));

        hospital.clock.advance(Duration.ofDays(2));
        assertThat(list(other)).isEmpty();
        assertThatThrownBy(() -> hospital.does(() -> hospital.patients.read(other, patient)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void nobodyHasTwoStandInsAndACoverCanBeTakenBack() {
        Cover cover = cover(0, 5);
        assertThatThrownBy(() -> cover(5, 6))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("cover-overlaps"));
        assertThat(hospital.does(() -> hospital.patients.read(other, patient))).isNotNull();

        hospital.does(() -> hospital.alerts.covers.takeBack(physio, cover.id()));

        assertThatThrownBy(() -> hospital.does(() -> hospital.patients.read(other, patient)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(hospital.does(() -> hospital.alerts.covers.list(physio))).isEmpty();
    }

    @Test
    void aPhysiotherapistLendsOnlyTheirOwnCaseload() {
        var wanted = new SetCover.Wanted(physio.accountId(), other.accountId(), hospital.day(), hospital.day());

        assertThatThrownBy(() -> hospital.does(() -> hospital.alerts.covers.set(other, wanted)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(hospital.does(() -> hospital.alerts.covers.set(hospital.staff.lead(), wanted)))
                .isNotNull();
    }

    @Test
    void halfOfWhatWasClosedTookTheMedianTime() {
        assertThat(hospital.does(() -> hospital.alerts.watch.medianTimeToClose(physio)))
                .isEmpty();
        for (int hours : new int[] {1, 2, 6}) {
            raise(patient, Kind.PAIN, Urgency.WATCH);
            hospital.clock.advance(Duration.ofHours(hours));
            Alert open = list(physio).stream()
                    .map(Seen::alert)
                    .filter(alert -> alert.state() == Alert.State.RAISED)
                    .findFirst()
                    .orElseThrow();
            hospital.does(() -> hospital.alerts.handle.close(physio, open.id(), open.version(), "Settled."));
        }

        assertThat(hospital.does(() -> hospital.alerts.watch.medianTimeToClose(physio)))
                .contains(Duration.ofHours(2));
        assertThat(hospital.does(() -> hospital.alerts.watch.medianTimeToClose(other)))
                .isEmpty();
    }
}
