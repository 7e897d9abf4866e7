package org.neutralspine.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.neutralspine.gate.SafetySignal;

/** The alerts we keep. */
public interface Alerts {

    /** Keeps a new one with its first line of history. */
    void add(Alert alert, History first);

    /**
     * Keeps a step.
     *
     * @return as kept, with its new version
     * @throws org.neutralspine.kernel.Refusal.Stale unless its version is the kept one
     */
    Alert keep(Alert alert, History line);

    /** The alert with this id, with whom it is about. */
    Optional<Listed> find(UUID id);

    /** The alert of the same signal that nobody has acted on; another one than {@code signal} when words changed. */
    Optional<Alert> unanswered(SafetySignal signal);

    /** Whether there ever was an alert of this kind and urgency about the same thing, whatever became of it. */
    boolean knows(SafetySignal signal);

    /** What happened to it, the first line first. */
    List<Line> history(UUID alertId);

    /** All in these states of the caseloads of {@code physiotherapists}; of every caseload when that is empty. */
    List<Listed> all(Set<UUID> physiotherapists, Collection<Alert.State> states, int most);

    /** Half of what was closed since {@code since} was closed within this time; empty if nothing was. */
    Optional<Duration> medianTimeToClose(Set<UUID> physiotherapists, Instant since);

    /**
     * An alert with the people it concerns.
     *
     * @param alert the alert
     * @param patient whom it is about
     * @param physiotherapistId whose patient
     * @param physiotherapist their name
     */
    record Listed(Alert alert, Patient patient, UUID physiotherapistId, String physiotherapist) {}

    /**
     * A patient, as lists name them.
     *
     * @param hospitalNumber the hospital's number
     * @param name given and family name
     */
    record Patient(String hospitalNumber, String name) {}

    /**
     * A line of history with its name.
     *
     * @param happened what
     * @param by whose step; empty when the product noticed it
     */
    record Line(History happened, String by) {}
}
