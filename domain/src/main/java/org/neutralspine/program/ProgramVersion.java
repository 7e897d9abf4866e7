package org.neutralspine.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a patient's program, as it is kept.
 *
 * @param id ours
 * @param episodeId of which stretch of care
 * @param number 1 for the first version of the episode, then counting up
 * @param built when and by whom the draft was made, from which knowledge
 * @param prescribed since when it counts; null while it is a draft
 * @param items in the order they are done
 * @param version counts changes; what an edit must name
 */
public record ProgramVersion(
        UUID id,
        UUID episodeId,
        int number,
        Built built,
        @Nullable Prescribed prescribed,
        List<Item> items,
        int version) {

    /** Copies the items. */
    public ProgramVersion {
        items = List.copyOf(items);
    }

    /** Where it stands. */
    public State state() {
        if (prescribed == null) {
            return State.DRAFT;
        }
        return prescribed.superseded() ? State.SUPERSEDED : State.PRESCRIBED;
    }

    /** Whether it is the one to train by on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return prescribed != null && prescribed.holds(day);
    }

    /** The item with this id. */
    public Optional<Item> item(UUID itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** Where a version stands. */
    public enum State {
        /** Being made; the patient does not see it. */
        DRAFT("draft"),
        /** The one to train by, or the next. */
        PRESCRIBED("prescribed"),
        /** Followed by another. */
        SUPERSEDED("superseded");

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
     * How a draft came to be.
     *
     * @param at when
     * @param by the account
     * @param knowledgeVersion name of the knowledge it was made from
     */
    public record Built(Instant at, UUID by, String knowledgeVersion) {}

    /**
     * Since when a version counts.
     *
     * @param at when it was prescribed
     * @param by the account
     * @param startsOn its first day
     * @param endsOn its last day; null while none is known; before the first day if it never came to count
     * @param superseded whether another follows it
     */
    public record Prescribed(
            Instant at,
            UUID by,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean superseded) {

        boolean holds(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    /**
     * One thing to do.
     *
     * @param id ours; what a session's log names
     * @param prescription what and how much
     */
    public record Item(UUID id, Prescription prescription) {}
}
