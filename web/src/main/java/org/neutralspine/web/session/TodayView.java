package org.neutralspine.web.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neutralspine.gate.Verdict;
import org.neutralspine.session.Today;
import org.neutralspine.web.program.ProgramView.DoseView;

/** A patient's day as it is written. */
public record TodayView(
        LocalDate day,
        @Nullable String outcome,
        @Nullable String message,
        @Nullable UUID programId,
        List<DueView> items,
        long due,
        long done,
        int minutesLeft) {

    /** One thing to do. */
    public record DueView(
            UUID itemId, String exerciseId, String exerciseName, DoseView dose, String why, List<BoutView> bouts) {}

    /** One bout: open, done or skipped. */
    public record BoutView(
            int number, String state, @Nullable UUID sessionId, int completedSets) {}

    static TodayView of(Today today) {
        Verdict.Answer answer = today.answer();
        return new TodayView(
                today.day(),
                answer == null ? null : answer.outcome().word(),
                answer == null ? null : answer.message(),
                today.programId(),
                today.items().stream().map(TodayView::due).toList(),
                today.due(),
                today.done(),
                today.minutesLeft());
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
