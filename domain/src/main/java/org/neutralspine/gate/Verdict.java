package org.neutralspine.gate;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neutralspine.rule.Outcome;

/** The gate's answer: cleared, which alone leads to a program, or withheld. */
public sealed interface Verdict {

    /** What was found out. */
    Assessment assessment();

    /** The answer with its reasons. */
    Answer answer();

    /** Answers with the function for the kind of verdict this is. */
    <R> R fold(Function<Cleared, R> cleared, Function<Withheld, R> withheld);

    /**
     * The answer with its reasons.
     *
     * @param outcome what may happen
     * @param messageKey what the patient reads; null when there is nothing to say
     * @param message the text of that message; null when there is none
     * @param reasons the rules that decided, the strongest first
     */
    record Answer(
            Outcome outcome,
            @Nullable String messageKey,
            @Nullable String message,
            List<Reason> reasons) {
        /** Copies the reasons. */
        public Answer {
            reasons = List.copyOf(reasons);
        }
    }

    /** The patient may train within the tolerance. Only the gate makes one. */
    final class Cleared implements Verdict {
        private final Assessment assessment;
        private final Answer answer;

        Cleared(Assessment assessment, Answer answer) {
            this.assessment = assessment;
            this.answer = answer;
        }

        @Override
        public Assessment assessment() {
            return assessment;
        }

        @Override
        public Answer answer() {
            return answer;
        }

        @Override
        public <R> R fold(Function<Cleared, R> cleared, Function<Withheld, R> withheld) {
            return cleared.apply(this);
        }
    }

    /** No program now: somebody must act first. An answer, not an error. */
    record Withheld(Assessment assessment, Answer answer) implements Verdict {
        @Override
        public <R> R fold(Function<Cleared, R> cleared, Function<Withheld, R> withheld) {
            return withheld.apply(this);
        }
    }
}
