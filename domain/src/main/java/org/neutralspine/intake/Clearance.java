package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The operating team's written word on what a patient may do: asked for, then granted or refused.
 *
 * @param id ours
 * @param episodeId for which stretch of care
 * @param request who asked what of whom, when
 * @param decision the answer; null while it is awaited
 * @param version counts changes
 */
public record Clearance(
        UUID id, UUID episodeId, Request request, @Nullable Decision decision, int version) {

    /** The state by the name kept and shown. */
    public State state() {
        return decision == null ? State.REQUESTED : decision.document() == null ? State.REFUSED : State.GRANTED;
    }

    /** Where a clearance stands. */
    public enum State {
        /** Awaited. */
        REQUESTED("requested"),
        /** Given, in writing. */
        GRANTED("granted"),
        /** Not given. */
        REFUSED("refused");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word in the database, in JSON and on screen. */
        public String word() {
            return word;
        }
    }

    /**
     * The question.
     *
     * @param at when it was asked
     * @param by the account that asked
     * @param physicianId whom; null for whoever acts for the operating team
     * @param question in words; null for the usual one
     */
    public record Request(
            Instant at,
            UUID by,
            @Nullable UUID physicianId,
            @Nullable String question) {}

    /**
     * The answer.
     *
     * @param at when it was given
     * @param by the account that entered it
     * @param note in words; why, when it is refused
     * @param document what was granted; null when refused
     */
    public record Decision(
            Instant at,
            UUID by,
            @Nullable String note,
            @Nullable Document document) {}

    /**
     * The paper.
     *
     * @param signatory who signed it
     * @param givenOn its date
     * @param expiresOn its last day
     * @param scope what it allows, words such as {@code general-exercise}
     * @param phases ids of the phases it names; empty for a clearance that is not bound to a phase
     */
    public record Document(
            String signatory, LocalDate givenOn, LocalDate expiresOn, Set<String> scope, Set<String> phases) {

        /** The scopes there are, narrowest first. */
        public static final List<String> SCOPES =
                List.of("protection-phase", "gentle-exercise", "general-exercise", "heavy-lifting", "sport");

        /** The scope that is not bound to a phase. */
        public static final String GENERAL = "general-exercise";

        /** Whether it holds on {@code today} for an operation on {@code since}; null means a day nobody knows. */
        public boolean holds(LocalDate today, @Nullable LocalDate since) {
            boolean afterwards = since == null || !givenOn.isBefore(since);
            return afterwards && !givenOn.isAfter(today) && !expiresOn.isBefore(today);
        }

        /** Whether it names general exercise or every one of {@code present}. */
        public boolean covers(Set<String> present) {
            return scope.contains(GENERAL) || (!present.isEmpty() && phases.containsAll(present));
        }
    }
}
