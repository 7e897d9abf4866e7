package org.neutralspine.alert;

import java.time.Duration;
import java.time.Instant;
import org.neutralspine.knowledge.RedFlag.Urgency;

/**
 * How long an alert may wait for an answer before the lead is asked as well. Clinic practice, not proven: the clinical
 * lead of the hospital owns these times. They count hours of the clock, not working hours; taking an alert starts its
 * time once more, until something is done.
 *
 * @param emergency for an emergency
 * @param urgent for what has to be seen today or tomorrow
 * @param refer for a referral
 * @param watch for what is only watched
 */
public record Escalation(Duration emergency, Duration urgent, Duration refer, Duration watch) {

    /** A quarter of an hour, four hours, two days, a week. */
    public static final Escalation USUAL =
            new Escalation(Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofDays(2), Duration.ofDays(7));

    /** How long an alert of this urgency may wait. */
    public Duration wait(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency;
            case URGENT -> urgent;
            case REFER -> refer;
            case WATCH, NONE -> watch;
        };
    }

    /** Until when it has to be answered. */
    public Instant dueAt(Alert alert) {
        Alert.Step owned = alert.owned();
        Instant since = owned == null ? alert.raised().at() : owned.at();
        return since.plus(wait(alert.signal().urgency()));
    }

    /** Whether the lead is asked as well: nothing was done, and the time is over. */
    public boolean reachesLead(Alert alert, Instant now) {
        return alert.unanswered() && !now.isBefore(dueAt(alert));
    }
}
