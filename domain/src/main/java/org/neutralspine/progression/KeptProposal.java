package org.neutralspine.progression;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits, or waited, for a clinician.
 *
 * @param id ours
 * @param about what it rests on
 * @param proposal what is proposed
 * @param madeAt when
 * @param state where it stands
 * @param answer what a clinician said; null while nobody did
 */
public record KeptProposal(
        UUID id,
        About about,
        Proposal proposal,
        Instant madeAt,
        State state,
        @Nullable Answer answer) {

    /**
     * What it rests on.
     *
     * @param episodeId of which stretch of care
     * @param decisionId the decision
     * @param programId the version of the program it changes
     * @param itemId the prescription it changes; of an earlier version when that was left out at once
     */
    public record About(UUID episodeId, UUID decisionId, UUID programId, UUID itemId) {}

    /**
     * What a clinician said.
     *
     * @param at when
     * @param by the account
     * @param reason why it was declined; null when it was accepted
     * @param programId the version it led to; null when it was declined
     */
    public record Answer(
            Instant at,
            UUID by,
            @Nullable String reason,
            @Nullable UUID programId) {}

    /** Where it stands. */
    public enum State {
        /** Nobody answered yet. */
        WAITING("waiting"),
        /** It led to a new version. */
        ACCEPTED("accepted"),
        /** Not now, with a reason. */
        DECLINED("declined"),
        /** Something newer took its place. */
        SUPERSEDED("superseded");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word of JSON and the database. */
        public String word() {
            return word;
        }

        /** The state named by {@code word}. */
        public static State of(String word) {
            for (State state : values()) {
                if (state.word.equals(word)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no state " + word);
        }
    }

    boolean proposesTheSame(UUID programId, Proposal other) {
        return about.programId().equals(programId)
                && proposal.kind() == other.kind()
                && proposal.exerciseId().equals(other.exerciseId())
                && proposal.step().equals(other.step());
    }
}
