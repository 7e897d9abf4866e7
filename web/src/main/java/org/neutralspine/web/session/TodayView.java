package org.neutralspine.web.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Verdict;
import org.neutralspine.progression.TrainingDay;
import org.neutralspine.session.Today;
import org.neutralspine.web.program.ProgramView.DoseView;

/** A patient's day as it is written. */
public record TodayView(
        LocalDate day,
        @Nullable String outcome,
        @Nullable String message,
        @Nullable UUID programId,
        List<DueView> items,
        List<String> resting,
        List<String> guidance,
        long due,
        long done,
        int minutesLeft,
        boolean suspended,
        @Nullable String advice,
        List<FollowUpDue> followUps,
        List<Question> questions) {

    /** How the pain is so many hours after a day's training: asked first. */
    public record FollowUpDue(UUID sessionId, LocalDate day, int hours) {}

    /** A red-flag question to answer before training. */
    public record Question(String flag, String question) {}

    /** One thing to do. */
    public record DueView(
            UUID itemId, String exerciseId, String exerciseName, DoseView dose, String why, List<BoutView> bouts) {}

    /** One bout: open, done or skipped. */
    public record BoutView(
            int number, String state, @Nullable UUID sessionId, int completedSets) {}

    static TodayView of(TrainingDay training) {
        Today today = training.today();
        Verdict.Answer answer = today.answer();
        return new TodayView(
                today.day(),
                answer == null ? null : answer.outcome().word(),
                answer == null ? null : answer.message(),
                today.programId(),
                today.items().stream().map(TodayView::due).toList(),
                today.resting(),
                today.advice(),
                today.due(),
                today.done(),
                today.minutesLeft(),
                training.suspended(),
                training.message(),
                training.followUps().stream()
                        .map(due -> new FollowUpDue(
                                due.sessionId(), due.day(), due.after().hours()))
                        .toList(),
                training.questions().stream()
                        .map(flag -> new Question(flag.id(), flag.question()))
                        .toList());
    }

    private static DueView due(Today.DueItem item) {
        return new DueView(
                item.itemId(),
                item.prescription().exerciseId(),
                item.exerciseName(),
                DoseView.of(item.prescription()),
                item.prescription().why(),
                item.bouts().stream().map(TodayView::bout).toList());
    }

    private static BoutView bout(Today.Bout bout) {
        String state = bout.state().name().toLowerCase(Locale.ROOT);
        return new BoutView(bout.number(), state, bout.sessionId(), bout.completedSets());
    }
}
