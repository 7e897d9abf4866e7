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
 * @param voided since when new facts make it void, and which; null while they do not
 * @param version counts changes
 */
public record Clearance(
        UUID id,
        UUID episodeId,
        Request request,
        @Nullable Decision decision,
        @Nullable Voided voided,
        int version) {

    /** How many days before its end a clearance is announced; clinic practice. */
    public static final int NOTICE_DAYS = 14;

    /** One that is not void. */
    public Clearance(UUID id, UUID episodeId, Request request, @Nullable Decision decision, int version) {
        this(id, episodeId, request, decision, null, version);
    }

    /** The state by the name kept and shown. */
    public State state() {
        if (voided != null) {
            return State.VOIDED;
        }
        return decision == null ? State.REQUESTED : decision.document() == null ? State.REFUSED : State.GRANTED;
    }

    /** Where a clearance stands. */
    public enum State {
        /** Awaited. */
        REQUESTED("requested"),
        /** Given, in writing. */
        GRANTED("granted"),
        /** Not given. */
        REFUSED("refused"),
        /** Given, but new facts ended it. */
        VOIDED("voided");

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
     * Its end by new facts.
     *
     * @param at when they became known
     * @param reason which facts
     */
    public record Voided(Instant at, VoidReason reason) {}

    /** Which new facts void a clearance. */
    public enum VoidReason {
        /** A later operation. */
        OPERATION("operation", "there was another operation"),
        /** A later fracture. */
        FRACTURE("fracture", "there is a newer fracture"),
        /** A red flag, urgent at least. */
        RED_FLAG("red-flag", "a red flag was reported since");

        private final String word;
        private final String words;

        VoidReason(String word, String words) {
            this.word = word;
            this.words = words;
        }

        /** The word in the database and in JSON. */
        public String word() {
            return word;
        }

        /** In words, for a clinician. */
        public String words() {
            return words;
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
     * @param conditions ids of the conditions it covers: those that needed one when it was given; empty for all
     */
    public record Document(
            String signatory,
            LocalDate givenOn,
            LocalDate expiresOn,
            Set<String> scope,
            Set<String> phases,
            Set<String> conditions) {

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

        /** Whether it covers every one of these conditions. */
        public boolean coversConditions(Set<String> needing) {
            return conditions.isEmpty() || conditions.containsAll(needing);
        }

        /** Whether it names general exercise or every one of {@code present}. */
        public boolean covers(Set<String> present) {
            return scope.contains(GENERAL) || (!present.isEmpty() && phases.containsAll(present));
        }
    }
}
