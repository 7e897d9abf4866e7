package org.neutralspine.progression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Verdict;
import org.neutralspine.knowledge.RedFlag;
import org.neutralspine.session.FlareCheck;
import org.neutralspine.session.Today;

/**
 * A patient's day with what is asked around training and what the day's sessions led to.
 *
 * @param today what is left to do; nothing while training is suspended or over for today
 * @param followUps questions about earlier training days, which come first
 * @param questions the red-flag questions before training; empty when they were answered today or nothing is to be done
 * @param message what follows from today's training, or why it is suspended; null when nothing was told yet
 * @param suspended whether training waits until a clinician has looked
 */
public record TrainingDay(
        Today today,
        List<FlareCheck.Due> followUps,
        List<RedFlag> questions,
        @Nullable String message,
        boolean suspended) {

    /** Copies the lists. */
    public TrainingDay {
        followUps = List.copyOf(followUps);
        questions = List.copyOf(questions);
    }

    /**
     * Whether the patient should try nothing of their own: training is suspended, the gate withholds a program, or no intake says
     * yet what is the matter.
     */
    public boolean mustWait() {
        Verdict.Answer answer = today.answer();
        return suspended || answer == null || !answer.outcome().allowsProgram();
    }
}
