package org.neutralspine.web.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a patient does today.
 *
 * @param date the day in words
 * @param done exercises done
 * @param total exercises planned
 * @param minutesLeft about how long the rest takes
 * @param advice what to do first, when training must wait; absent when it may go on
 * @param needsConsent whether the patient has to agree before the first entry
 * @param pain what was said about pain today; absent answers are absent
 * @param around what is asked around training, and what follows from it
 * @param resting exercises that rest today, in one line; absent if none does
 * @param goodToKnow what helps beside the exercises
 * @param cards one per exercise and bout, those still to do first
 * @param lesson what to read this week; absent when nothing new has come up, and while training has to wait
 */
public record TodayView(
        String date,
        int done,
        int total,
        int minutesLeft,
        @Nullable Advice advice,
        boolean needsConsent,
        Pain pain,
        Around around,
        @Nullable String resting,
        List<String> goodToKnow,
        List<Card> cards,
        LearnView.@Nullable Entry lesson) {

    /** Why an exercise may be left out today. */
    public static final List<String> SKIP_REASONS =
            List.of("pain", "fear", "no-time", "did-not-understand", "no-equipment", "unwell", "forgot");

    /** How much of the bar is full, 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : 100 * done / total;
    }

    /** Whether questions have to be answered before the first entry. */
    public boolean locked() {
        return !around.questions().isEmpty();
    }

    /**
     * What is asked around training.
     *
     * @param message what follows from today's training, for the patient; absent while nothing was told
     * @param followUp the question about an earlier day that comes first; absent if none is due
     * @param questions red flags to answer before training; empty once answered
     * @param anytime what can be reported at any time
     */
    public record Around(
            @Nullable String message, @Nullable FollowUp followUp, List<Group> questions, List<Group> anytime) {
        /** Nothing is asked. */
        public static final Around NOTHING = new Around(null, null, List.of(), List.of());
    }

    /**
     * How it was after an earlier day.
     *
     * @param key session and hours, as the form sends them
     * @param legend the question
     */
    public record FollowUp(String key, String legend) {}

    /**
     * Questions of one subject.
     *
     * @param title in words
     * @param questions to answer
     */
    public record Group(String title, List<Question> questions) {}

    /**
     * One question; nothing is answered beforehand.
     *
     * @param flagId of the knowledge base
     * @param text the question
     */
    public record Question(String flagId, String text) {}

    /**
     * Something to do before anything else.
     *
     * @param tone the tag's tone
     * @param title in few words
     * @param text what to do
     */
    public record Advice(String tone, String title, String text) {}

    /**
     * Pain on this day.
     *
     * @param before before training
     * @param during while training
     * @param after after training
     * @param limit up to which training is fine
     * @param summary what was said, in words; absent if nothing yet
     * @param error what to put right; absent if nothing
     */
    public record Pain(
            @Nullable Integer before,
            @Nullable Integer during,
            @Nullable Integer after,
            int limit,
            @Nullable String summary,
            @Nullable String error) {}

    /**
     * One exercise to do.
     *
     * @param key prescription and bout, for the address and the element's id
     * @param figure the address of its figure; absent when it has none yet
     * @param name the exercise
     * @param dose in words
     * @param how the steps, in words
     * @param stop when to stop it; empty if nothing special
     * @param sets how many sets are prescribed, the value sent by one tap
     * @param state open, done or skipped
     * @param note when it was done, or why not; absent while open
     */
    public record Card(
            String key,
            @Nullable String figure,
            String name,
            String dose,
            List<String> how,
            List<String> stop,
            int sets,
            String state,
            @Nullable String note) {

        /** Whether it is still to do. */
        public boolean open() {
            return "open".equals(state);
        }

        /** Whether it was done. */
        public boolean done() {
            return "done".equals(state);
        }
    }
}
