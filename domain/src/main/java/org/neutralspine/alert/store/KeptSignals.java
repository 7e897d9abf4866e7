package org.neutralspine.alert.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.History;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.Episode;
import org.neutralspine.intake.Episodes;
import org.neutralspine.kernel.Refusal;

/** Keeps every signal as an alert, in the transaction of the step that raised it; the same signal twice is one. */
@Dependent
public class KeptSignals implements SafetySignals {

    private final Alerts alerts;
    private final Episodes episodes;
    private final Clock clock;

    /** Over the kept alerts. */
    @Inject
    public KeptSignals(Alerts alerts, Episodes episodes, Clock clock) {
        this.alerts = alerts;
        this.episodes = episodes;
        this.clock = clock;
    }

    @Override
    public void raise(SafetySignal signal) {
        Instant now = clock.instant();
        UUID episode = episodes.current(signal.patientId())
                .map(Episode::id)
                .orElseThrow(() -> new Refusal.NotFound("patient"));
        episodes.hold(episode);
        Optional<Alert> before = alerts.unanswered(signal);
        before.ifPresentOrElse(
                alert -> alerts.keep(
                        alert.again(signal, now), new History(now, null, History.What.RAISED_AGAIN, signal.why())),
                () -> alerts.add(
                        Alert.of(UUID.randomUUID(), episode, signal, now),
                        new History(now, null, History.What.RAISED, signal.why())));
    }
}
