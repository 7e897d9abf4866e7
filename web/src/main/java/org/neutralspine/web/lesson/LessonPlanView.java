package org.neutralspine.web.lesson;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neutralspine.lesson.LessonPlan;

/**
 * The course as it is for one patient.
 *
 * @param read how many lessons they have read
 * @param total how many are theirs
 * @param ofTheWeek the id of the lesson to read this week; null when all that has come up is read
 * @param parts in order
 */
public record LessonPlanView(int read, int total, @Nullable String ofTheWeek, List<PartView> parts) {

    /** A part of the course. */
    public record PartView(String title, List<StepView> lessons) {}

    /** A lesson and when it was read; null while it was not. */
    public record StepView(
            String id,
            String title,
            String question,
            @Nullable Instant readAt) {

        static StepView of(LessonPlan.Step step) {
            return new StepView(
                    step.lesson().id(), step.lesson().title(), step.lesson().question(), step.readAt());
        }
    }

    static LessonPlanView of(LessonPlan plan) {
        return new LessonPlanView(
                plan.done(),
                plan.total(),
                plan.ofTheWeek().map(step -> step.lesson().id()).orElse(null),
                plan.parts().stream()
                        .map(part -> new PartView(
                                part.title(),
                                part.steps().stream().map(StepView::of).toList()))
                        .toList());
    }
}
