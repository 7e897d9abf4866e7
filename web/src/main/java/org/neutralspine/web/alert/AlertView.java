package org.neutralspine.web.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.Alert;
import org.neutralspine.alert.Alerts;
import org.neutralspine.alert.WatchAlerts.Seen;

/** An alert as it is written. */
public record AlertView(
        UUID id,
        String kind,
        String urgency,
        String state,
        UUID patientId,
        String hospitalNumber,
        String name,
        String why,
        List<String> ruleIds,
        @Nullable UUID about,
        Instant raisedAt,
        Instant lastRaisedAt,
        int timesRaised,
        UUID ownerId,
        boolean standIn,
        Instant dueAt,
        boolean escalated,
        @Nullable StepView taken,
        @Nullable StepView acted,
        @Nullable StepView closed,
        int version) {

    /** Somebody's step; {@code note} says what was done, or why. */
    public record StepView(Instant at, UUID by, @Nullable String note) {
        static @Nullable StepView of(Alert.@Nullable Step step) {
            return step == null ? null : new StepView(step.at(), step.by(), step.note());
        }
    }

    /** A line of its history; {@code by} is empty when the product noticed something. */
    public record LineView(
            Instant at, String what, String by, @Nullable String note) {
        static LineView of(Alerts.Line line) {
            return new LineView(
                    line.happened().at(),
                    line.happened().what().word(),
                    line.by(),
                    line.happened().note());
        }
    }

    /** An alert with its history. */
    public record Told(AlertView alert, List<LineView> history) {}

    static AlertView of(Seen seen) {
        Alert alert = seen.alert();
        return new AlertView(
                alert.id(),
                alert.signal().kind().word(),
                alert.signal().urgency().word(),
                alert.state().word(),
                alert.signal().patientId(),
                seen.listed().patient().hospitalNumber(),
                seen.listed().patient().name(),
                alert.signal().why(),
                alert.signal().ruleIds(),
                alert.signal().about(),
                alert.raised().at(),
                alert.raised().lastAt(),
                alert.raised().times(),
                seen.owner().accountId(),
                seen.owner().standsIn(),
                seen.dueAt(),
                seen.escalated(),
                StepView.of(alert.owned()),
                StepView.of(alert.acted()),
                StepView.of(alert.closed()),
                alert.version());
    }
}
