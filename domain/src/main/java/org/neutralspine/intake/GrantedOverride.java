package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.rule.Enforcement;

/**
 * An exercise the rules block, allowed for one patient until a day on a clinician's own responsibility. It lifts the
 * grounds that stood on the day it was given, and nothing else; new facts about the patient end it.
 *
 * @param id ours
 * @param episodeId for which stretch of care
 * @param exerciseId which exercise
 * @param grounds what it lifts
 * @param grant who gave it, why, until when
 * @param second who stands beside it, where two exceptions meet on one exercise
 * @param factsKey what was known of the patient then, as {@link CareFacts} sums it up
 * @param ended since when no more, ended before its day; null while it was not
 */
public record GrantedOverride(
        UUID id,
        UUID episodeId,
        String exerciseId,
        List<Ground> grounds,
        Grant grant,
        Second second,
        UUID factsKey,
        @Nullable Ended ended) {

    /** Copies the grounds. */
    public GrantedOverride {
        grounds = List.copyOf(grounds);
    }

    /** Where it stands on {@code day}, while {@code facts} are known of the patient. */
    public State stateOn(LocalDate day, UUID facts) {
        if (ended != null || !factsKey.equals(facts)) {
            return State.ENDED;
        }
        if (day.isAfter(grant.until())) {
            return State.EXPIRED;
        }
        return second.needed() && second.by() == null ? State.AWAITS_SECOND : State.ACTIVE;
    }

    /** Where an override stands. */
    public enum State {
        /** A second clinician has to stand beside it first. */
        AWAITS_SECOND,
        /** It lifts its grounds. */
        ACTIVE,
        /** Its last day is over. */
        EXPIRED,
        /** Taken back, or ended by new facts. */
        ENDED;

        /** The word in JSON and on screen. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Something that speaks against the exercise.
     *
     * @param ruleId the rule
     * @param said what it says, word for word
     */
    public record Ground(String ruleId, String said) {}

    /**
     * How it was given.
     *
     * @param at when
     * @param by the account, by its own login
     * @param enforcement the class of the strictest ground: who may override it
     * @param reason why, in words
     * @param until its last day
     */
    public record Grant(Instant at, UUID by, Enforcement enforcement, String reason, LocalDate until) {}

    /**
     * The second clinician.
     *
     * @param needed whether one has to stand beside it
     * @param at since when one does; null while none does
     * @param by which account; null while none does
     */
    public record Second(
            boolean needed, @Nullable Instant at, @Nullable UUID by) {}

    /**
     * Its early end.
     *
     * @param at when
     * @param by the account; null when new facts ended it
     * @param why taken back, or new facts
     */
    public record Ended(Instant at, @Nullable UUID by, Why why) {}

    /** Why it ended early. */
    public enum Why {
        /** A clinician took it back. */
        TAKEN_BACK("taken-back"),
        /** Something new became known of the patient. */
        NEW_FACTS("new-facts");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word in the database and in JSON. */
        public String word() {
            return word;
        }
    }
}
