package org.neutralspine.alert.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.alert.Alert;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.knowledge.RedFlag.Urgency;

/** A row of {@code alert}. */
@Entity
@Table(name = "alert")
@SuppressWarnings("NullAway.Init")
class AlertRow {
    @Id
    UUID id;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    @Column(name = "episode_id", updatable = false)
    UUID episodeId;

    @Column(updatable = false)
    String kind;

    String urgency;

    String state;

    @Column(name = "about_id", updatable = false)
    @Nullable
    UUID aboutId;

    @Column(name = "rule_ids")
    String ruleIds;

    String why;

    @Column(name = "raised_at", updatable = false)
    Instant raisedAt;

    @Column(name = "last_raised_at")
    Instant lastRaisedAt;

    @Column(name = "times_raised")
    int timesRaised;

    @Column(name = "owned_at")
    @Nullable
    Instant ownedAt;

    @Column(name = "owned_by")
    @Nullable
    UUID ownedBy;

    @Column(name = "acted_at")
    @Nullable
    Instant actedAt;

    @Column(name = "acted_by")
    @Nullable
    UUID actedBy;

    @Nullable
    String action;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "closed_by")
    @Nullable
    UUID closedBy;

    @Column(name = "close_reason")
    @Nullable
    String closeReason;

    @Column(name = "open_signal")
    @Nullable
    UUID openSignal;

    @Version
    int version;

    static AlertRow of(Alert alert) {
        AlertRow row = new AlertRow();
        row.id = alert.id();
        row.episodeId = alert.episodeId();
        row.patientId = alert.signal().patientId();
        row.kind = alert.signal().kind().word();
        row.aboutId = alert.signal().about();
        row.raisedAt = alert.raised().at();
        row.take(alert);
        return row;
    }

    /** Takes over what can change. */
    void take(Alert alert) {
        SafetySignal signal = alert.signal();
        urgency = signal.urgency().word();
        ruleIds = String.join(",", signal.ruleIds());
        why = signal.why();
        state = alert.state().word();
        lastRaisedAt = alert.raised().lastAt();
        timesRaised = alert.raised().times();
        ownedAt = at(alert.owned());
        ownedBy = by(alert.owned());
        actedAt = at(alert.acted());
        actedBy = by(alert.acted());
        action = note(alert.acted());
        closedAt = at(alert.closed());
        closedBy = by(alert.closed());
        closeReason = note(alert.closed());
        openSignal = alert.unanswered() ? sameSignal(signal) : null;
    }

    /**
     * One id for all signals that are one thing to act on. Pain, flares and referrals of one patient are, whatever day of
     * training they rest on: ten alerts about one back hide the other nineteen. Red flags are by their rules, clearances each.
     */
    static UUID sameSignal(SafetySignal signal) {
        String which = switch (signal.kind()) {
            case PAIN, FLARE, REFERRAL -> "";
            case RED_FLAG -> String.join(",", signal.ruleIds());
            case CLEARANCE -> String.valueOf(signal.about());
        };
        String text = signal.patientId() + "|" + signal.kind().word() + "|" + which;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Alert toAlert() {
        SafetySignal signal = new SafetySignal(
                patientId,
                SafetySignal.Kind.valueOf(constant(kind)),
                Urgency.valueOf(constant(urgency)),
                aboutId,
                ruleIds.isEmpty() ? List.of() : List.of(ruleIds.split(",")),
                why);
        return new Alert(
                id,
                episodeId,
                signal,
                new Alert.Raised(raisedAt, lastRaisedAt, timesRaised),
                step(ownedAt, ownedBy, null),
                step(actedAt, actedBy, action),
                step(closedAt, closedBy, closeReason),
                version);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Alert.@Nullable Step step(@Nullable Instant at, @Nullable UUID by, @Nullable String note) {
        return at == null || by == null ? null : new Alert.Step(at, by, note);
    }

    private static @Nullable Instant at(Alert.@Nullable Step step) {
        return step == null ? null : step.at();
    }

    private static @Nullable UUID by(Alert.@Nullable Step step) {
        return step == null ? null : step.by();
    }

    private static @Nullable String note(Alert.@Nullable Step step) {
        return step == null ? null : step.note();
    }
}
