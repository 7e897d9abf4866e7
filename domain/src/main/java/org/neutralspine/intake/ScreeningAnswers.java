package org.neutralspine.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands of the red-flag questions, as answered: a full round, and what was answered around training since.
 *
 * @param id ours
 * @param answeredAt when
 * @param answeredOn the hospital's day of it
 * @param enteredBy the account that entered it
 * @param answers one per flag asked
 * @param fullOn the hospital's day of the last full round: its own, or, when only some questions were asked since, that of
 *     the round before; null when there never was one
 */
public record ScreeningAnswers(
        UUID id,
        Instant answeredAt,
        LocalDate answeredOn,
        UUID enteredBy,
        List<FlagAnswer> answers,
        @Nullable LocalDate fullOn) {

    /** A full round. */
    public ScreeningAnswers(
            UUID id, Instant answeredAt, LocalDate answeredOn, UUID enteredBy, List<FlagAnswer> answers) {
        this(id, answeredAt, answeredOn, enteredBy, answers, answeredOn);
    }

    /**
     * What was said to one question.
     *
     * @param flagId of the knowledge base
     * @param answer yes, no or not sure
     * @param downgradeNote a clinician's documented reason to take it less seriously; null when there is none
     */
    public record FlagAnswer(
            String flagId, Answer answer, @Nullable String downgradeNote) {}

    /** What can be said. */
    public enum Answer {
        /** Yes. */
        YES("yes"),
        /** No. */
        NO("no"),
        /** Doubt; counts as yes where it matters. */
        NOT_SURE("not-sure");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        /** The word in the database and in JSON. */
        public String word() {
            return word;
        }

        /**
         * The answer named by {@code word}.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Answer of(String word) {
            for (Answer answer : values()) {
                if (answer.word.equals(word)) {
                    return answer;
                }
            }
            throw new IllegalArgumentException("an answer is yes, no or not-sure");
        }
    }
}
