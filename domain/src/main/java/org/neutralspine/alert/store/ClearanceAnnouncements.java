package org.neutralspine.alert.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.Announcements;
import org.neutralspine.alert.ClearanceSignals;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.gate.SafetySignals;
import org.neutralspine.intake.Clearances;

/** Announces clearances that end soon or were voided: one query for all of them, one signal for each. */
@Dependent
public class ClearanceAnnouncements implements Announcements {

    private final Clearances clearances;
    private final Alerts alerts;
    private final SafetySignals signals;
    private final Clock clock;

    /** Over the kept clearances; {@code zone} is the hospital's. */
    @Inject
    public ClearanceAnnouncements(
            Clearances clearances, Alerts alerts, SafetySignals signals, Clock clock, ZoneId zone) {
        this.clearances = clearances;
        this.alerts = alerts;
        this.signals = signals;
        this.clock = clock.withZone(zone);
    }

    @Override
    public int announce() {
        LocalDate today = LocalDate.now(clock);
        List<SafetySignal> due = clearances.newestInCare().stream()
                .map(held -> ClearanceSignals.of(held.patientId(), held.clearance(), today))
                .flatMap(Optional::stream)
                .filter(signal -> !alerts.knows(signal))
                .toList();
        due.forEach(signals::raise);
        return due.size();
    }
}
