package org.neutralspine.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.intake.Clearance;
import org.neutralspine.knowledge.RedFlag.Urgency;

/** Says what a clearance's state means for who has to act. Pure. */
public final class ClearanceSignals {

    /** The rule that withholds a program without a clearance. */
    private static final List<String> RULE = List.of("CLR-01");

    private ClearanceSignals() {}

    /** The signal of the newest clearance of a patient on {@code day}; empty when nobody has to act. */
    public static Optional<SafetySignal> of(UUID patientId, Clearance newest, LocalDate day) {
        Clearance.Decision decision = newest.decision();
        if (decision == null || decision.document() == null) {
            return Optional.empty();
        }
        Clearance.Voided voided = newest.voided();
        if (voided != null) {
            return Optional.of(signal(
                    patientId,
                    newest,
                    Urgency.REFER,
                    "The clearance no longer counts: " + voided.reason().words() + ". Ask the operating team again."));
        }
        LocalDate end = decision.document().expiresOn();
        return !day.isAfter(end) && !day.plusDays(Clearance.NOTICE_DAYS).isBefore(end)
                ? Optional.of(signal(
                        patientId,
                        newest,
                        Urgency.WATCH,
                        "The clearance ends on " + end + ". Ask for the next in time."))
                : Optional.empty();
    }

    private static SafetySignal signal(UUID patientId, Clearance about, Urgency urgency, String why) {
        return new SafetySignal(patientId, SafetySignal.Kind.CLEARANCE, urgency, about.id(), RULE, why);
    }
}
