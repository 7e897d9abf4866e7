package org.neutralspine.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.SafetySignal;
import org.neutralspine.kernel.Refusal;
import org.neutralspine.knowledge.RedFlag.Urgency;

/**
 * One thing somebody has to act on. Each step gives a new value; what happened before is kept as {@link History}.
 *
 * @param id ours
 * @param episodeId the stretch of care it belongs to: who cares there has to act
 * @param signal what was noticed, of whom, how urgent, why
 * @param raised when it was noticed, and how often
 * @param owned who looks into it; null while nobody does
 * @param acted what was done; null while nothing was
 * @param closed why it is over; null while it is not
 * @param version counts changes
 */
public record Alert(
        UUID id,
        UUID episodeId,
        SafetySignal signal,
        Raised raised,
        @Nullable Step owned,
        @Nullable Step acted,
        @Nullable Step closed,
        int version) {

    /** The most urgent first, then the oldest. */
    public static final Comparator<Alert> MOST_URGENT_FIRST = Comparator.comparing(
                    (Alert alert) -> alert.signal().urgency())
            .reversed()
            .thenComparing(alert -> alert.raised().at())
            .thenComparing(Alert::id);

    /** A new one. */
    public static Alert of(UUID id, UUID episodeId, SafetySignal signal, Instant at) {
        return new Alert(id, episodeId, signal, new Raised(at, at, 1), null, null, null, 0);
    }

    /** Where it stands. */
    public State state() {
        if (closed != null) {
            return State.CLOSED;
        }
        if (acted != null) {
            return State.ACTED;
        }
        return owned == null ? State.RAISED : State.OWNED;
    }

    /** Whether nobody has acted yet, so that the same signal is no news. */
    public boolean unanswered() {
        return state() == State.RAISED || state() == State.OWNED;
    }

    /** The same signal once more: the newer words count, and the higher urgency. */
    public Alert again(SafetySignal signal, Instant at) {
        Urgency higher =
                signal.urgency().compareTo(this.signal.urgency()) > 0 ? signal.urgency() : this.signal.urgency();
        SafetySignal newer = new SafetySignal(
                signal.patientId(), signal.kind(), higher, signal.about(), signal.ruleIds(), signal.why());
        return new Alert(
                id, episodeId, newer, new Raised(raised.at(), at, raised.times() + 1), owned, acted, closed, version);
    }

    /** Somebody looks into it, also in place of a colleague who did. */
    public Alert taken(UUID by, Instant at) {
        only(unanswered(), "Something was done about it already.");
        return new Alert(id, episodeId, signal, raised, new Step(at, by, null), acted, closed, version);
    }

    /** Something was done; who does it owns it, if nobody did. */
    public Alert acted(UUID by, Instant at, String what) {
        only(closed == null, "It is closed. Undo the closing first.");
        Step owner = owned == null ? new Step(at, by, null) : owned;
        return new Alert(id, episodeId, signal, raised, owner, new Step(at, by, what), closed, version);
    }

    /** It is over. An emergency or something urgent needs to be told first what was done. */
    public Alert closed(UUID by, Instant at, String why) {
        only(closed == null, "It is closed already.");
        only(
                acted != null || signal.urgency().compareTo(Urgency.URGENT) < 0,
                "Say what was done first: this is urgent.");
        return new Alert(id, episodeId, signal, raised, owned, acted, new Step(at, by, why), version);
    }

    /** As it was before the last step. */
    public Alert steppedBack() {
        only(state() != State.RAISED, "Nobody has done anything yet.");
        if (closed != null) {
            return new Alert(id, episodeId, signal, raised, owned, acted, null, version);
        }
        Step owner = acted != null ? owned : null;
        return new Alert(id, episodeId, signal, raised, owner, null, null, version);
    }

    /** The same, changed by somebody who read {@code version}. */
    public Alert asRead(int version) {
        return new Alert(id, episodeId, signal, raised, owned, acted, closed, version);
    }

    private static void only(boolean possible, String otherwise) {
        if (!possible) {
            throw new Refusal.Conflict("alert-step", otherwise, List.of());
        }
    }

    /** Where an alert stands. */
    public enum State {
        /** Nobody looks into it. */
        RAISED,
        /** Somebody does. */
        OWNED,
        /** Something was done. */
        ACTED,
        /** It is over. */
        CLOSED;

        /** The word in the database, in JSON and on screen. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * How it came.
     *
     * @param at first noticed
     * @param lastAt last noticed
     * @param times how often, at least once
     */
    public record Raised(Instant at, Instant lastAt, int times) {}

    /**
     * One step of somebody.
     *
     * @param at when
     * @param by the account
     * @param note what was done, or why; null when nothing is to be said
     */
    public record Step(Instant at, UUID by, @Nullable String note) {}
}
